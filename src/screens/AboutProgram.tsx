import type { ReactNode } from 'react';
import { type ContactId, contact } from '../catalog/contacts';
import { contactsOn } from '../catalog/freshness';
import type { ProgramId } from '../catalog/programs';
import type { Program } from '../catalog/shape';
import { Disclosure } from '../components/Disclosure';
import { EnglishName } from '../components/EnglishName';
import { adviceFor } from '../eligibility/judge';
import { useToday } from '../handoff/useToday';
import { useTranslation } from '../language/useTranslation';
import { useTag, useVisit } from '../shell/visit';
import { AlsoInEnglish } from './AlsoInEnglish';
import { ContactLine } from './ContactLine';
import { Deferred } from './Deferred';
import { LawAndSources } from './LawAndSources';
import { sayKey } from './wording';

/** Collapsed details of a program, ordered by use: papers and call script before law and sources. */
export const AboutProgram = ({
  program,
  shown,
  children,
}: {
  program: Program;
  /** Contacts the caller already shows; they are not repeated here. */
  shown: readonly ContactId[];
  children: ReactNode;
}) => {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('results.details')} className="details">
      <Deferred>
        {children}
        <Bring program={program} />
        <Say program={program} />
        <OtherDoors program={program} shown={shown} />
        <GoodToKnow program={program} />
        <h4>{t('results.officialName')}</h4>
        <p>
          <EnglishName>{program.officialName}</EnglishName>
        </p>
        <LawAndSources program={program} />
      </Deferred>
    </Disclosure>
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
              {t(`bring.${paper}.item`, { ns: 'programs' })}
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
  const { t } = useTranslation(['visit', 'programs']);
  const tag = useTag();
  const { visit } = useVisit();
  const words = sayKey(program.id as ProgramId, visit.context.answers);
  return (
    <>
      <h4>{t('results.say')}</h4>
      <p className="say">
        <q>{t(words, { ns: 'programs' })}</q>
        {tag !== 'en' && (
          <AlsoInEnglish label={t('results.sayInEnglish')} namespace="programs" words={words} />
        )}
      </p>
    </>
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
  const others = contactsOn(contacts, useToday()).filter((id) => !shown.includes(id));
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
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
