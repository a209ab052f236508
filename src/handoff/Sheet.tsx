import { useState } from 'react';
import type { LanguageTag } from '../../locales/languages';
import { type SpokenLanguage, spokenBy } from '../../locales/spoken';
import { needOf } from '../catalog/needs';
import { type ProgramId, programOf } from '../catalog/programs';
import { formatDate } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { Both, WithEnglish } from './InEnglish';
import { listOn, newestCheck, papersFor, type TakenList } from './list';
import { Paper } from './Paper';
import { SheetProgram } from './SheetProgram';
import { useToday } from './useToday';

/**
 * The printed sheet: programs, places and papers. Names, numbers and addresses appear once, all other text in the
 * current language and in English. It gets no answers or verdicts, so it cannot print any.
 */
export const Sheet = ({
  list: taken,
  onTakeOff,
}: {
  list: TakenList;
  onTakeOff?: (program: ProgramId) => void;
}) => {
  const tag = useTag();
  const spokenHere = spokenBy(tag);
  const [chosen, setChosen] = useState(0);
  const spoken = spokenHere[chosen] ?? spokenHere[0];
  const list = listOn(taken, useToday());
  return (
    <WithEnglish>
      <article className="sheet" data-columns={tag === 'en' ? 1 : 2}>
        <header>
          <Both>
            <SheetHead reader={tag} spoken={spoken} />
          </Both>
          {spokenHere.length > 1 && <SpokenChoice spoken={spokenHere} chosen={chosen} onChoose={setChosen} />}
        </header>
        {list.map((taken, at) => (
          <section
            key={taken.program}
            className={`row need-${needOf(programOf(taken.program))}`}
            data-program={taken.program}
          >
            <SheetProgram taken={taken} before={list.slice(0, at)} />
            {onTakeOff && <TakeOff program={taken.program} onTakeOff={onTakeOff} />}
          </section>
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

/** The spoken language to ask an interpreter for, where one written language has several. Not printed, not stored. */
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
      <h2>{t('sheet.heading')}</h2>
      {reader !== 'en' && spoken && (
        <>
          {tag === 'en' && <p className="show">{t('sheet.showThis')}:</p>}
          <p className="interpreter">
            {t('sheet.interpreter', { language: tag === 'en' ? spoken.englishName : spoken.name })}
          </p>
        </>
      )}
    </>
  );
};

const TakeOff = ({ program, onTakeOff }: { program: ProgramId; onTakeOff: (program: ProgramId) => void }) => {
  const { t } = useTranslation(['handoff', 'programs']);
  return (
    <button type="button" className="quiet take-off" onClick={() => onTakeOff(program)}>
      {t('take.off', { title: t(`programs.${program}.title`, { ns: 'programs' }) })}
    </button>
  );
};

const Papers = ({ list }: { list: TakenList }) => {
  const { t } = useTranslation('handoff');
  const papers = papersFor(list);
  if (papers.length === 0) return null;
  return (
    <section className="row papers">
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
    </section>
  );
};

const PapersTitle = () => {
  const { t } = useTranslation('handoff');
  return <h3>{t('sheet.papers')}</h3>;
};

const SheetFoot = ({ list }: { list: TakenList }) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const tag = useTag();
  const date = newestCheck(list);
  return (
    <>
      <p>{t('sheet.more')}</p>
      <p>{t('frame.notario', { ns: 'visit' })}</p>
      <p>{t('frame.disclaimer', { ns: 'visit' })}</p>
      {date && <p>{t('frame.facts', { date: formatDate(date, tag), ns: 'visit' })}</p>}
    </>
  );
};
