import { contact } from '../catalog/contacts';
import { adviceOn, contactsOn } from '../catalog/freshness';
import { type ProgramId, programOf } from '../catalog/programs';
import type { Answers } from '../catalog/questions';
import { EnglishName } from '../components/EnglishName';
import { adviceFor, judge } from '../eligibility/judge';
import { standingOf } from '../eligibility/whatIf';
import { DateChecked } from '../handoff/DateChecked';
import { ProgramStatus } from '../handoff/ProgramStatus';
import { useToday } from '../handoff/useToday';
import { useTranslation } from '../language/useTranslation';
import { ContactLine } from '../screens/ContactLine';
import { Reasons } from '../screens/Reasons';
import { ClientSide, useSameLanguage } from './ClientSide';
import { Dialog } from './Dialog';
import { useFamily } from './family';
import { guideWords, programTitle } from './wording';

/** A program in both languages: reasons, contacts, papers. */
export const ProgramCard = ({ program, onClose }: { program: ProgramId; onClose: () => void }) => {
  const { t } = useTranslation(guideWords);
  const { answers } = useFamily();
  const same = useSameLanguage();
  return (
    <Dialog heading={programTitle(t, program)} className="wide" onClose={onClose}>
      <div className="two">
        {!same && (
          <ClientSide>
            <AboutProgram program={program} answers={answers} />
          </ClientSide>
        )}
        <div>
          <AboutProgram program={program} answers={answers} />
        </div>
      </div>
    </Dialog>
  );
};

const AboutProgram = ({ program: id, answers }: { program: ProgramId; answers: Answers }) => {
  const { t } = useTranslation(guideWords);
  const program = programOf(id);
  const judgement = judge(program, answers);
  const today = useToday();
  const advice = adviceOn(adviceFor(program, answers), today);
  return (
    <div className="about-program">
      <h3>{programTitle(t, id)}</h3>
      <p>
        <strong>{t(`programs.${standingOf(judgement)}`)}</strong> ·{' '}
        <EnglishName>{program.officialName}</EnglishName>
      </p>
      <p>{t(`programs.${id}.summary`, { ns: 'programs' })}</p>
      <ProgramStatus status={program.status} />
      <Reasons judgement={judgement} />
      {judgement.verdict !== 'unlikely' && (
        <>
          <ul className="contacts">
            {contactsOn(program.contacts, today)
              .slice(0, 3)
              .map((id) => (
                <ContactLine key={id} id={id} contact={contact(id)} />
              ))}
          </ul>
          {advice.map(({ words, kind }) => (
            <p key={words} className={kind === 'caution' ? 'caution' : undefined}>
              {t(`advice.${words}`, { ns: 'programs' })}
            </p>
          ))}
          {program.bring.length > 0 && (
            <>
              <h4>{t('results.bring', { ns: 'visit' })}</h4>
              <ul className="bring">
                {program.bring.map((paper) => (
                  <li key={paper}>{t(`bring.${paper}.item`, { ns: 'programs' })}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <p>
        <small>
          {t(`cost.${program.cost}`, { ns: 'programs' })} {t(`papers.${program.papers}`, { ns: 'programs' })}{' '}
          <DateChecked day={program.checkedOn} />
        </small>
      </p>
      <p className="hint">{t('frame.disclaimer', { ns: 'visit' })}</p>
    </div>
  );
};
