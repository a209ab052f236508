import { useState } from 'react';
import type { LanguageTag } from '../../locales/languages';
import { type SpokenLanguage, spokenBy } from '../../locales/spoken';
import { cityLine } from '../catalog/city/cityLine';
import { contact } from '../catalog/contacts';
import type { ProgramId } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { formatDate } from '../language/formats';
import type { Namespace } from '../language/i18n';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { callGroups } from './callGroups';
import { Both, BothHeading, WithEnglish } from './InEnglish';
import { listOn, newestCheck, papersFor, type TakenList } from './list';
import { keyOf, officesOf } from './offices';
import { Paper } from './Paper';
import { SayPrompt } from './SayPrompt';
import { Sentence } from './Sentence';
import { SheetGroup } from './SheetGroup';
import { SheetRow } from './SheetRow';
import { useInitialTime } from './useNow';
import { useToday } from './useToday';

/**
 * The list on the screen and on paper: whom to call, for which programs, where to go and what to bring. The text is in
 * the person's language and, by a touch and always on paper, in English. It gets no answer and no verdict.
 */
export const Sheet = ({
  list: taken,
  noteWords,
  onTakeOff,
}: {
  list: TakenList;
  /** The namespace of what `ProgramNote` draws. */
  noteWords?: Namespace;
  onTakeOff?: (program: ProgramId) => void;
}) => {
  const { t } = useTranslation('visit');
  const tag = useTag();
  const spokenLanguages = spokenBy(tag);
  const [chosen, setChosen] = useState(0);
  const [inEnglish, setInEnglish] = useState(false);
  const spoken = spokenLanguages[chosen] ?? spokenLanguages[0];
  const today = useToday();
  const list = listOn(taken, today);
  const moment = { now: useInitialTime(), today, tag };
  const groups = callGroups(list, today);
  const head = groups[0]?.head;
  const lead = head && contact(head.id);
  const { phone: cityPhone } = contact(cityLine);
  const inSight = new Set(list.flatMap((one) => officesOf(one, moment).map(keyOf)));
  return (
    <WithEnglish {...(noteWords && { also: noteWords })}>
      <article
        className="sheet"
        data-columns={tag === 'en' ? 1 : 2}
        data-english={inEnglish ? 'shown' : undefined}
      >
        <header>
          <Both>
            <SheetHead reader={tag} spoken={spoken} />
          </Both>
          {spokenLanguages.length > 1 && (
            <SpokenChoice spoken={spokenLanguages} chosen={chosen} onChoose={setChosen} />
          )}
          {tag !== 'en' && <EnglishSwitch on={inEnglish} onSwitch={setInEnglish} />}
          <p className="hint">
            <Sentence>{t('help.ifNobody')}</Sentence>{' '}
            {cityPhone && lead?.say && lead.orPhone === cityPhone && (
              <SayPrompt contact={{ phone: cityPhone, say: lead.say }} />
            )}
          </p>
        </header>
        {groups.map((group, at) => (
          <SheetGroup
            key={group.programs[0]?.program}
            group={group}
            inSight={inSight}
            isFirst={at === 0}
            {...(onTakeOff && { onTakeOff })}
          />
        ))}
        <Papers list={list} />
        <footer>
          <Both>
            <SheetFoot list={list} />
          </Both>
        </footer>
      </article>
    </WithEnglish>
  );
};

/** The clerk's English doubles the length of a small screen, so it waits for a touch. */
const EnglishSwitch = ({ on, onSwitch }: { on: boolean; onSwitch: (on: boolean) => void }) => {
  const { t } = useTranslation('handoff');
  return (
    <button type="button" className="quiet english-switch" aria-pressed={on} onClick={() => onSwitch(!on)}>
      {t('sheet.english')}
    </button>
  );
};

/** Which language an interpreter is asked for; on the screen alone, and known to this page alone. */
const SpokenChoice = ({
  spoken,
  chosen,
  onChoose,
}: {
  spoken: readonly SpokenLanguage[];
  chosen: number;
  onChoose: (chosen: number) => void;
}) => {
  const { t } = useTranslation();
  return (
    <fieldset className="spoken-choice">
      <legend>{t('language.label')}</legend>
      {spoken.map(({ name }, at) => (
        <button
          key={name}
          type="button"
          className="quiet"
          aria-pressed={at === chosen}
          onClick={() => onChoose(at)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
};

const SheetHead = ({ reader, spoken }: { reader: LanguageTag; spoken: SpokenLanguage | undefined }) => {
  const { t } = useTranslation('handoff');
  const tag = useTag();
  return (
    <>
      <BothHeading as="h2">{t('sheet.heading')}</BothHeading>
      {tag === reader && <p className="for-whom">{t('sheet.for')}</p>}
      {reader !== 'en' && spoken && (
        <>
          {tag === reader && <p className="show">{t('sheet.showThis')}</p>}
          <p className="interpreter">
            {t('sheet.interpreter', { language: tag === 'en' ? spoken.englishName : spoken.name })}
          </p>
        </>
      )}
    </>
  );
};

const Papers = ({ list }: { list: TakenList }) => {
  const { t } = useTranslation('handoff');
  const papers = papersFor(list);
  if (papers.length === 0) return null;
  return (
    <SheetRow
      className="papers"
      label={
        <>
          <Icon name="bag" /> {t('sheet.papers')}
        </>
      }
    >
      <div className="more">
        <Both>
          <PapersTitle />
        </Both>
        <ul className="checklist" aria-label={t('sheet.papers')}>
          {papers.map((paper) => (
            <li key={paper}>
              <Both>
                <Paper paper={paper} />
              </Both>
            </li>
          ))}
        </ul>
      </div>
    </SheetRow>
  );
};

const PapersTitle = () => {
  const { t } = useTranslation('handoff');
  return <BothHeading as="h3">{t('sheet.papers')}</BothHeading>;
};

const SheetFoot = ({ list }: { list: TakenList }) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const tag = useTag();
  const date = newestCheck(list);
  return (
    <>
      <p>{t('frame.notario', { ns: 'visit' })}</p>
      <p>{t('frame.disclaimer', { ns: 'visit' })}</p>
      {date && <p>{t('frame.facts', { date: formatDate(date, tag), ns: 'visit' })}</p>}
    </>
  );
};
