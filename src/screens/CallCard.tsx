import { useId } from 'react';
import { contact } from '../catalog/contacts';
import { needOf } from '../catalog/needs';
import { programOf } from '../catalog/programs';
import { EnglishName } from '../components/EnglishName';
import { mapAddress, OutsideLink } from '../components/OutsideLink';
import { dangers } from '../handoff/dangers';
import { Speaks } from '../handoff/Speaks';
import { useTranslation } from '../language/useTranslation';
import { PhoneNumber } from '../shell/PhoneNumber';
import { useVisit } from '../shell/visit';
import { Answering, CallHead } from './CallHead';
import type { Call, Office } from './calls';
import { Deferred } from './Deferred';
import { ResultCard } from './ResultCard';
import { Script } from './Script';
import { toldDangers } from './toldDangers';
import { sayKey } from './wording';

/**
 * One number, once, with what to say, and under it every program that it covers; beside it who does the work itself.
 * `first` is what to do before anything else.
 */
export const CallCard = ({ call, first }: { call: Call; first: boolean }) => {
  const { t } = useTranslation(['visit', 'handoff']);
  const { visit } = useVisit();
  const heading = useId();
  const { head, after, judgements, offices } = call;
  const [lead] = judgements;
  if (!lead) return null;
  const { answers } = visit.context;
  const shown = after === null ? [head] : [head, after];
  const told = toldDangers(answers).filter((danger) =>
    shown.some((id) => contact(id).phone === contact(dangers[danger][0]).phone),
  );
  const isUrgent = judgements.some(({ urgent }) => urgent);
  const group = isUrgent ? 'urgent' : lead.verdict;
  return (
    <section
      className={`call band ${group} need-${needOf(programOf(lead.program))}${first ? ' first' : ''}`}
      aria-labelledby={heading}
    >
      <h2 id={heading} className={told.length > 0 ? 'reads' : undefined}>
        {isUrgent
          ? t('results.urgent')
          : first
            ? t('calls.first', { ns: 'handoff' })
            : t('calls.next', { ns: 'handoff' })}
      </h2>
      {told.map((danger) => (
        <p key={danger} className="what-now">
          {t(`help.${danger}.do`)}
        </p>
      ))}
      <ul className="contacts">
        <CallHead id={head} large={first || isUrgent} />
      </ul>
      {told.length > 0 ? (
        told.map((danger) => <Script key={danger} namespace="visit" words={`help.${danger}.say`} />)
      ) : (
        <Script namespace="programs" words={sayKey(lead.program, answers)} />
      )}
      {after && (
        <ul className="contacts after">
          <CallHead id={after} />
        </ul>
      )}
      {judgements.length > 1 && <p className="covers">{t('calls.covers', { ns: 'handoff' })}</p>}
      <ul className="cards">
        {judgements.map((judgement) => (
          <ResultCard key={judgement.program} judgement={judgement} shown={shown} />
        ))}
      </ul>
      {offices.length > 0 && (
        <Deferred>
          <p className="covers">{t('calls.offices', { ns: 'handoff' })}</p>
          <ul className="contacts offices">
            {offices.map((office) => (
              <OfficeLine key={'place' in office ? office.place.id : office.id} office={office} />
            ))}
          </ul>
        </Deferred>
      )}
    </section>
  );
};

/** Somebody who does the work: number, address or page, whichever is known, and no word about what is not. */
const OfficeLine = ({ office }: { office: Office }) => {
  const { t } = useTranslation(['visit', 'programs']);
  const door = 'place' in office ? office.place : office.contact;
  const { name, phone, url, languages } = door;
  const address = 'place' in office ? office.place.address : undefined;
  return (
    <li className="contact">
      {phone && (
        <span className="contact-phone">
          <PhoneNumber number={phone} />
        </span>
      )}
      <span className="contact-name">
        {'id' in office && (
          <span className="contact-is">{t(`contacts.${office.id}`, { ns: 'programs' })}</span>
        )}{' '}
        <EnglishName>{name}</EnglishName>
      </span>
      {address && (
        <span className="address">
          <OutsideLink href={mapAddress(address)}>
            <EnglishName>{address}</EnglishName>
          </OutsideLink>
        </span>
      )}
      {url && 'id' in office && (
        <span className="address">
          <OutsideLink href={url}>
            <EnglishName>{new URL(url).host.replace('www.', '')}</EnglishName>
          </OutsideLink>
        </span>
      )}
      <Answering door={door} />
      <Speaks languages={languages} />
    </li>
  );
};
