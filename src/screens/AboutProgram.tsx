import { type ContactId, contact } from '../catalog/contacts';
import { contactsOn } from '../catalog/freshness';
import type { ProgramId } from '../catalog/programs';
import type { Program } from '../catalog/shape';
import { Disclosure } from '../components/Disclosure';
import { EnglishName } from '../components/EnglishName';
import { adviceFor } from '../eligibility/judge';
import { LazyLeaflet } from '../handoff/LazyLeaflet';
import { NumberFailed } from '../handoff/NumberFailed';
import { OfProgram } from '../handoff/OfProgram';
import { Sentence } from '../handoff/Sentence';
import { useToday } from '../handoff/useToday';
import { useTranslation } from '../language/useTranslation';
import { useVisit } from '../shell/visit';
import { ContactLine } from './ContactLine';
import { callScriptKey } from './callScript';
import { Deferred } from './Deferred';
import { LawAndSources } from './LawAndSources';
import { Script } from './Script';

/** Details of a program, ordered by use: papers and call script, then law and sources collapsed. */
export const AboutProgram = ({
  program,
  shown,
  unfolded,
}: {
  program: Program;
  unfolded: boolean;
  /** Contacts the caller already shows; of them only the program's own is repeated here. */
  shown: readonly ContactId[];
}) => {
  const { t } = useTranslation();
  return (
    <>
      {program.leaflet && <LazyLeaflet id={program.leaflet} unfolded={unfolded} />}
      <Bring program={program} />
      <Say program={program} />
      <OtherDoors program={program} shown={shown} />
      <NumberFailed
        program={program.id as ProgramId}
        ids={contactsOn([...new Set([...shown, ...program.contacts])], useToday())}
      />
      <GoodToKnow program={program} />
      <Disclosure
        summary={
          <span>
            {t('results.details')}
            <OfProgram program={program.id as ProgramId} />
          </span>
        }
        className="details"
        open={unfolded}
      >
        <Deferred>
          <h4>{t('results.officialName')}</h4>
          <p>
            <EnglishName>{program.officialName}</EnglishName>
          </p>
          <LawAndSources program={program} />
        </Deferred>
      </Disclosure>
    </>
  );
};

const Bring = ({ program: { bring } }: { program: Program }) => {
  const { t } = useTranslation(['visit', 'programs']);
  if (bring.length === 0) return null;
  return (
    <>
      <h4>{t('results.bring')}</h4>
      <ul className="bring">
        {bring.map((paper) => {
          const ifNot = t(`bring.${paper}.ifNot`, { ns: 'programs' });
          return (
            <li key={paper}>
              {t(`bring.${paper}.item`, { ns: 'programs' })}{' '}
              {ifNot && (
                <small>
                  <strong>{t('results.ifNot')}</strong> {ifNot}
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};

const Say = ({ program }: { program: Program }) => {
  const { visit } = useVisit();
  return (
    <Script namespace="programs" words={callScriptKey(program.id as ProgramId, visit.context.answers)} />
  );
};

const OtherDoors = ({
  program: { contacts, confirms = [] },
  shown,
}: {
  program: Program;
  shown: readonly ContactId[];
}) => {
  const { t } = useTranslation(['visit', 'programs']);
  const all = contactsOn(contacts, useToday());
  // The number to call for this program stands in its card, even where one above it covers several.
  const own = all.find((id) => contact(id).phone);
  const others = all.filter((id) => id === own || !shown.includes(id));
  return (
    <>
      {others.length > 0 && (
        <>
          <h4>{t('results.call')}</h4>
          <ul className="contacts">
            {others.map((other) => (
              <ContactLine key={other} id={other} contact={contact(other)} />
            ))}
          </ul>
        </>
      )}
      <Listed
        title={t('results.confirm')}
        items={confirms.map((confirm) => t(`confirms.${confirm}`, { ns: 'programs' }))}
      />
    </>
  );
};

const GoodToKnow = ({ program }: { program: Program }) => {
  const { t } = useTranslation(['visit', 'programs']);
  const { visit } = useVisit();
  const advice = adviceFor(program, visit.context.answers).filter(({ kind }) => kind !== 'caution');
  return (
    <Listed
      title={t('results.goodToKnow')}
      items={advice.map(({ words }) => t(`advice.${words}`, { ns: 'programs' }))}
    />
  );
};

const Listed = ({ title, items }: { title: string; items: readonly string[] }) =>
  items.length > 0 && (
    <>
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <Sentence>{item}</Sentence>
          </li>
        ))}
      </ul>
    </>
  );
