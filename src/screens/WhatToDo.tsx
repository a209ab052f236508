import { dangers } from '../catalog/city/linesOfDanger';
import { type ContactId, contact } from '../catalog/contacts';
import { contactsOn } from '../catalog/freshness';
import { Icon } from '../components/Icon';
import { contactsByAvailability, isOffice } from '../handoff/answering';
import { useContactWords } from '../handoff/Called';
import type { Danger } from '../handoff/dangers';
import { useInitialTime } from '../handoff/useNow';
import { useToday } from '../handoff/useToday';
import { whomToCall } from '../handoff/whomToCall';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { CallHead } from './CallHead';
import { Script } from './Script';

/** In sight for each danger. */
const maxOffices = 2;

const isAlwaysAnswered = (id: ContactId): boolean => contact(id).hours === 'always';

/** The number to call at this hour, the script, who does the work and what to have ready, with the other lines collapsed. */
export const WhatToDo = ({ danger }: { danger: Danger }) => {
  const { t } = useTranslation();
  const moment = { now: useInitialTime(), tag: useTag() };
  const ids: readonly ContactId[] = contactsOn(dangers[danger], useToday());
  const call = whomToCall(ids, moment);
  if (!call) return null;
  const shown = [call.now, call.after].flatMap((id) => (id ? [contact(id).phone] : []));
  const others = contactsByAvailability(ids, moment).filter((id) => !shown.includes(contact(id).phone));
  const offices = others.filter(isOffice).slice(0, maxOffices);
  const more = others.filter((id) => !offices.includes(id));
  return (
    <div className="what-to-do">
      <p>{t(`help.${danger}.do`)}</p>
      <ul className="contacts">
        <CallHead id={call.now} large insteadOf={call.after} />
      </ul>
      <Script namespace="visit" words={`help.${danger}.say`} />
      {offices.length > 0 && <Numbers ids={offices} />}
      {call.after && (
        <ul className="contacts offices">
          <CallHead id={call.after} brief />
        </ul>
      )}
      {!isAlwaysAnswered(call.now) && <p>{t('help.ifNobody')}</p>}
      <details className="fold">
        <summary>
          <Icon name="bag" /> {t('help.haveReady')}
          <span className="reads">: {t(`help.${danger}.heading`)}</span>
        </summary>
        <p>{t(`help.${danger}.ready`)}</p>
        <p>{t('help.onPhoneOnly')}</p>
      </details>
      {more.length > 0 && (
        <details className="fold">
          <summary>
            <Icon name="call" /> {t('help.more')}
            <span className="reads">: {t(`help.${danger}.heading`)}</span>
          </summary>
          <Numbers ids={more} />
        </details>
      )}
    </div>
  );
};

/** What several of them are stands once. */
const Numbers = ({ ids }: { ids: readonly ContactId[] }) => {
  const said = ids.map(useContactWords());
  return (
    <ul className="contacts offices">
      {ids.map((id, at) => (
        <CallHead key={id} id={id} isSaid={said[at] === said[at - 1]} />
      ))}
    </ul>
  );
};
