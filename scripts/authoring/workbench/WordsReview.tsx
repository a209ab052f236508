import { useEffect, useState } from 'react';
import { isLanguageTag, type LanguageTag, languageOf, languages } from '../../../locales/languages';
import { englishNames } from '../../../locales/spoken';
import { type Sentence, type Share, saveEdits, sentencesOf, sharesByLanguage, whyNot } from './ask';
import type { Edit } from './edit/kinds';
import { WhereItStands } from './picture/WhereItStands';
import { pathOf } from './route';
import { today } from './rows';

type Mark =
  | { verdict: 'accepted' }
  | { verdict: 'changed'; text: string }
  | { verdict: 'doubted'; note: string };

/** The words of a language beside the English, for somebody who grew up with it to accept, change or doubt. */
export const WordsReview = ({ tag, group }: { tag: string | undefined; group: string | undefined }) =>
  tag !== undefined && isLanguageTag(tag) ? <Review tag={tag} group={group ?? 'visit'} /> : <Languages />;

const Languages = () => {
  const [shares, setShares] = useState<Readonly<Record<string, Share>>>({});
  useEffect(() => {
    sharesByLanguage().then(setShares, () => setShares({}));
  }, []);
  return (
    <section className="picked">
      <h2>Words</h2>
      <p>Which language did you grow up with? English words are changed under “English”.</p>
      <ul className="language-list">
        {languages.map(({ tag, name }) => {
          const { read, of, untranslated } = shares[tag] ?? { read: 0, of: 0, untranslated: 0 };
          return (
            <li key={tag}>
              <a href={pathOf('words', tag)}>
                {name} ({englishNames[tag]})
              </a>{' '}
              {of > 0 && (
                <small>
                  {read} of {of} sentences read{untranslated > 0 && `, ${untranslated} not translated yet`}
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const groups = {
  visit: 'Questions and results',
  programs: 'Programs',
  handoff: 'What people take home',
  leaflets: 'Leaflets',
  promise: 'The promise page',
  listen: 'Reading aloud',
  guide: 'For volunteers',
  kiosk: 'On the wall',
} as const;
const atOnce = 20;

const Review = ({ tag, group }: { tag: LanguageTag; group: string }) => {
  const [all, setAll] = useState<readonly Sentence[] | null>(null);
  const [marks, setMarks] = useState<Readonly<Record<string, Mark | undefined>>>({});
  const [sought, setSought] = useState('');
  const [unreadOnly, setUnreadOnly] = useState(tag !== 'en');
  const [said, setSaid] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [pictured, setPictured] = useState<string | null>(null);
  useEffect(() => {
    sentencesOf(tag).then(setAll, (reason) => setSaid([whyNot(reason)]));
  }, [tag]);
  const there = (all ?? []).filter(
    ({ key, text = '', english, reading }) =>
      key.startsWith(`${group}.`) &&
      (!unreadOnly || reading === undefined || reading.verdict === 'doubted') &&
      `${key} ${text} ${english}`.toLowerCase().includes(sought.toLowerCase()),
  );
  const marked = Object.entries(marks).filter(([, mark]) => mark !== undefined) as [string, Mark][];
  const save = async () => {
    setBusy(true);
    try {
      const edits = marked.flatMap(([key, mark]) =>
        editsOf(
          tag,
          key,
          mark,
          all?.find((one) => one.key === key),
        ),
      );
      setSaid((await saveEdits(edits, `${englishNames[tag]}: ${marked.length} sentences`)).faults);
    } catch (reason) {
      setSaid([whyNot(reason)]);
    }
    setBusy(false);
  };
  const mark = pictured === null ? undefined : marks[pictured];
  return (
    <section className={pictured === null ? 'picked' : 'picked reviewing'}>
      <h2>Words in {englishNames[tag]}</h2>
      <p className="filters">
        {Object.entries(groups).map(([name, title]) => (
          <a key={name} href={pathOf('words', tag, name)} aria-current={name === group ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </p>
      <p className="filters">
        <input
          type="search"
          aria-label="Find"
          placeholder="Find in any language"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        {tag !== 'en' && (
          <label className="tick">
            <input
              type="checkbox"
              checked={unreadOnly}
              onChange={({ target }) => setUnreadOnly(target.checked)}
            />{' '}
            Only what nobody has read yet
          </label>
        )}
        <span data-sentences={there.length}>{all === null ? 'Reading …' : `${there.length} sentences`}</span>
      </p>
      <p>
        Words in double braces, such as {'{{date}}'}, are filled in later: keep them as they are. Say it as
        you would to a neighbor.
      </p>
      <ol className="sentences">
        {there.slice(0, atOnce).map((sentence) => (
          <OneSentence
            key={sentence.key}
            tag={tag}
            sentence={sentence}
            mark={marks[sentence.key]}
            isPictured={sentence.key === pictured}
            onPicture={() => setPictured(sentence.key === pictured ? null : sentence.key)}
            issue={said.find((line) => line.includes(sentence.key.replace(/^\w+\./, '')))}
            onMark={(mark) => {
              setSaid([]);
              setMarks((now) => ({ ...now, [sentence.key]: mark }));
            }}
          />
        ))}
      </ol>
      {pictured !== null && (
        <WhereItStands
          tag={tag}
          sought={pictured}
          text={mark?.verdict === 'changed' ? mark.text : undefined}
          onClose={() => setPictured(null)}
        />
      )}
      <div className="buttons">
        {said.map((line) => (
          <p key={line} className="missing" role="alert">
            {line}
          </p>
        ))}
        <button type="button" className="main" disabled={busy || marked.length === 0} onClick={save}>
          {busy ? 'Checking …' : `Save ${marked.length} of ${Math.min(there.length, atOnce)}`}
        </button>
      </div>
    </section>
  );
};

/** A change of the words is also a reading of them. */
const editsOf = (
  tag: LanguageTag,
  key: string,
  mark: Mark,
  sentence: Sentence | undefined,
): readonly Edit[] => {
  const words: readonly Edit[] =
    mark.verdict === 'changed'
      ? [{ kind: 'words', row: tag, field: key, was: sentence?.text, value: mark.text.trim() }]
      : [];
  if (tag === 'en') return words;
  const value = { verdict: mark.verdict, on: today, ...(mark.verdict === 'doubted' && { note: mark.note }) };
  return [...words, { kind: 'reading', row: tag, field: key, value }];
};

const OneSentence = ({
  tag,
  sentence: { key, text, english, reading, doubt },
  mark,
  isPictured,
  onPicture,
  issue,
  onMark,
}: {
  tag: LanguageTag;
  sentence: Sentence;
  mark: Mark | undefined;
  isPictured: boolean;
  onPicture: () => void;
  issue: string | undefined;
  onMark: (mark: Mark | undefined) => void;
}) => {
  const { direction } = languageOf(tag);
  const own = { lang: tag, dir: direction };
  return (
    <li data-key={key} data-mark={mark?.verdict}>
      <p>
        <small>{key}</small>
        {reading && (
          <small>
            {' '}
            · {reading.verdict} on {reading.on}
          </small>
        )}
      </p>
      {tag !== 'en' && <p lang="en">{english}</p>}
      {mark?.verdict === 'changed' ? (
        <textarea
          {...own}
          aria-label="The better words"
          value={mark.text}
          onChange={({ target }) => onMark({ verdict: 'changed', text: target.value })}
        />
      ) : (
        <p {...own} className="as-shown">
          {text ?? <em className="missing">Not translated yet: people see the English.</em>}
        </p>
      )}
      {doubt && <p className="doubt">A doubt of whoever wrote it: {doubt}</p>}
      {reading?.note && <p className="doubt">A reader’s doubt: {reading.note}</p>}
      {mark?.verdict === 'doubted' && (
        <input
          aria-label="What is wrong with it"
          placeholder="What is wrong with it?"
          value={mark.note}
          onChange={({ target }) => onMark({ verdict: 'doubted', note: target.value })}
        />
      )}
      {issue && (
        <p className="missing" role="alert">
          {issue}
        </p>
      )}
      <p className="marks">
        {tag !== 'en' && text !== undefined && (
          <button
            type="button"
            aria-pressed={mark?.verdict === 'accepted'}
            onClick={() => onMark(mark?.verdict === 'accepted' ? undefined : { verdict: 'accepted' })}
          >
            Accept
          </button>
        )}
        <button
          type="button"
          aria-pressed={mark?.verdict === 'changed'}
          onClick={() =>
            onMark(mark?.verdict === 'changed' ? undefined : { verdict: 'changed', text: text ?? '' })
          }
        >
          {text === undefined ? 'Translate' : 'Change'}
        </button>
        {tag !== 'en' && text !== undefined && (
          <button
            type="button"
            aria-pressed={mark?.verdict === 'doubted'}
            onClick={() => onMark(mark?.verdict === 'doubted' ? undefined : { verdict: 'doubted', note: '' })}
          >
            Doubt
          </button>
        )}
        <button type="button" aria-pressed={isPictured} onClick={onPicture}>
          See it on the screen
        </button>
        {text !== undefined && 'speechSynthesis' in window && (
          <button type="button" onClick={() => speak(mark?.verdict === 'changed' ? mark.text : text, tag)}>
            Hear it
          </button>
        )}
      </p>
    </li>
  );
};

/** By the voice of this machine, if it has one. */
const speak = (text: string, tag: LanguageTag): void => {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = tag === 'zh-Hans' ? 'zh-CN' : tag === 'zh-Hant' ? 'zh-HK' : tag;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
};
