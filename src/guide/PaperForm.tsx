import type { i18n } from 'i18next';
import { Fragment, type ReactNode, useEffect, useId, useState } from 'react';
import { isLanguageTag, type LanguageTag, languageOf, languages } from '../../locales/languages';
import type { Need } from '../catalog/needs';
import { type QuestionId, questionIds } from '../catalog/questions';
import { Icon } from '../components/Icon';
import { groupsOf } from '../eligibility/answer';
import { useTag } from '../language/useTag';
import { I18nContext, useTranslation } from '../language/useTranslation';
import { choiceText, questionHint, questionTitle } from '../screens/wording';
import { ScreenHeading } from '../shell/ScreenHeading';
import { voiceOf } from './ClientSide';
import { keyCapOf } from './keys';
import { AttemptStatus, useAttempt } from './LanguagePair';
import { runsOnPaper } from './paper';

/** The paper form in any two languages, with the fewest questions, numbered like the keys. */
export const PaperForm = ({ onBack }: { onBack: () => void }) => {
  const { t } = useTranslation('guide');
  const tag = useTag();
  const left = useVoice(tag === 'es' ? 'en' : 'es');
  const right = useVoice(tag);
  return (
    <div className="on-paper">
      <section className="paper-tools">
        <ScreenHeading title={t('paper.heading')}>{t('paper.heading')}</ScreenHeading>
        <p>{t('paper.lead')}</p>
        <PickLanguage label={t('paper.first')} {...left} />
        <PickLanguage label={t('paper.second')} {...right} />
        <AttemptStatus of={[left.trying, right.trying]} />
        <button type="button" className="button main" data-print onClick={() => window.print()}>
          <Icon name="print" /> {t('paper.print')}
        </button>
        <button type="button" className="quiet" onClick={onBack}>
          {t('paper.back')}
        </button>
      </section>
      {left.i18n && right.i18n && <Paper left={left.i18n} right={right.i18n} />}
    </div>
  );
};

const Paper = ({ left, right }: { left: i18n; right: i18n }) => (
  <article className="paper-form" data-paper>
    <Both left={left} right={right} part={() => <PaperHead />} />
    {runsOnPaper().map(({ needs, questions }) => (
      <div key={questions[0]} className={needs ? 'run' : undefined}>
        {needs && <Both left={left} right={right} part={() => <ForWhom needs={needs} />} />}
        {questions.map((question) => (
          <section key={question} data-asks={question}>
            <Both left={left} right={right} part={(head) => <PaperQuestion {...{ question, head }} />} />
          </section>
        ))}
      </div>
    ))}
  </article>
);

interface Voice {
  tag: LanguageTag;
  i18n: i18n | null;
  trying: ReturnType<typeof useAttempt>;
  onTag: (tag: LanguageTag) => void;
}

const useVoice = (first: LanguageTag): Voice => {
  const [tag, onTag] = useState(first);
  const [i18n, setI18n] = useState<i18n | null>(null);
  const trying = useAttempt();
  // biome-ignore lint/correctness/useExhaustiveDependencies: attempt is made anew on every render
  useEffect(() => trying.attempt(() => voiceOf(tag), setI18n), [tag]);
  return { tag, i18n, trying, onTag };
};

/** Both lists have the same names, so each button is called after its list too. */
const PickLanguage = ({ label, tag, onTag }: { label: string } & Voice) => {
  const id = useId();
  return (
    <fieldset>
      <legend id={id}>{label}</legend>
      <ul className="languages">
        {languages.map((language) => (
          <li key={language.tag}>
            <button
              type="button"
              className="bar-button"
              lang={language.tag}
              dir={language.direction}
              id={`${id}-${language.tag}`}
              aria-labelledby={`${id}-${language.tag} ${id}`}
              aria-pressed={language.tag === tag}
              onClick={() => onTag(language.tag)}
            >
              {language.name}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};

/** The same part in both languages. Numbers and circles are repeated, so that both readers have them. */
const Both = ({ left, right, part }: { left: i18n; right: i18n; part: (head: 'h2' | 'p') => ReactNode }) => (
  <div className="two">
    {[left, right].map((i18n, side) => (
      <I18nContext key={side === 0 ? 'left' : 'right'} value={i18n}>
        <div
          lang={i18n.language}
          dir={isLanguageTag(i18n.language) ? languageOf(i18n.language).direction : 'ltr'}
          translate="no"
        >
          {part(side === 0 ? 'h2' : 'p')}
        </div>
      </I18nContext>
    ))}
  </div>
);

const PaperHead = () => {
  const { t } = useTranslation(['guide', 'visit']);
  return (
    <>
      <p className="paper-title">{t('welcome.heading', { ns: 'visit' })}</p>
      <p>{t('frame.disclaimer', { ns: 'visit' })}</p>
      <p>{t('frame.notario', { ns: 'visit' })}</p>
      <p>
        <strong>{t('paper.noName')}</strong> {t('paper.circle')} {t('paper.giveBack')}
      </p>
    </>
  );
};

/** Uses the numbers of the needs question, so that the circles there can be looked up here. */
const ForWhom = ({ needs }: { needs: readonly Need[] }) => {
  const { t } = useTranslation('guide');
  const { t: tVisit } = useTranslation();
  return (
    <>
      <p>{t('paper.only')}</p>
      <ul>
        {needs.map((need) => (
          <li key={need}>
            <span className="cap">{keyCapOf('needs', need)}</span> {choiceText(tVisit, 'needs', need, {})}
          </li>
        ))}
      </ul>
    </>
  );
};

const PaperQuestion = ({ question, head: Head }: { question: QuestionId; head: 'h2' | 'p' }) => {
  const { t: tVisit } = useTranslation();
  const hint = questionHint(tVisit, question, {});
  return (
    <>
      <Head className="asks">
        {questionIds.indexOf(question) + 1}. {questionTitle(tVisit, question, {})}
      </Head>
      {hint && <p>{hint}</p>}
      {groupsOf(question).map(({ group, choices }) => (
        <Fragment key={group}>
          {group && <p>{tVisit(`questions.needs.groups.${group}`)}</p>}
          <ul>
            {choices.map((choice) => (
              <li key={choice}>
                <span className="cap">{keyCapOf(question, choice)}</span>{' '}
                {choiceText(tVisit, question, choice, {})}
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
};
