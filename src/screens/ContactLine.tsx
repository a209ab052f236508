import { useTranslation } from 'react-i18next';
import type { Contact, ContactId } from '../catalog/contacts';
import { openStatus } from '../catalog/places/openNow';
import type { Hours } from '../catalog/places/shape';
import { Name } from '../components/Name';
import { Phone } from '../components/Phone';
import { formatDay, formatLanguages, formatTime } from '../language/formats';
import { useTag } from './visit';

/** One door: its number first, then what it is, when it answers, in which languages, and how sure we are. */
export const ContactLine = ({ id, contact }: { id: ContactId; contact: Contact }) => {
  const { t } = useTranslation(['visit', 'programs']);
  const { i18n } = useTranslation();
  const tag = useTag();
  const { phone, orPhone, say, hours, languages, url, confidence } = contact;
  const spoken = i18n.hasResourceBundle(tag, 'programs') ? t(`contacts.${id}`, { ns: 'programs' }) : '';
  return (
    <li className="contact">
      <span className="contact-name">
        <Name>{contact.name}</Name>
        {spoken && <span className="contact-what">{spoken}</span>}
      </span>
      {phone && (
        <span className="contact-phone">
          <Phone number={phone} />
          {orPhone && <Phone number={orPhone} />}
        </span>
      )}
      {say && <span>{t('results.sayPrompt', { words: `\u2066${say}\u2069` })}</span>}
      {phone && <OpenHours hours={hours} />}
      {languages && (
        <span>
          {languages === 'any'
            ? t('results.anyLanguage')
            : t('results.speaks', { languages: formatLanguages(languages, tag) })}
        </span>
      )}
      {!phone && url && <span className="unsure">{t('results.webOnly')}</span>}
      {url && (
        <span className="address">
          <bdi dir="ltr" translate="no">
            {new URL(url).host.replace('www.', '')}
          </bdi>
        </span>
      )}
      {phone && confidence === 'medium' && <span className="unsure">{t('results.callFirst')}</span>}
    </li>
  );
};

/** When somebody answers, by New York's clock. */
export const OpenHours = ({ hours }: { hours: Hours | 'always' | undefined }) => {
  const { t } = useTranslation();
  const tag = useTag();
  if (hours === undefined) return <span className="hours">{t('results.hoursUnknown')}</span>;
  if (hours === 'always') return <span className="hours open">{t('results.always')}</span>;
  const status = openStatus(hours, new Date());
  return (
    <span className={`hours ${status.state}`}>
      {hours.map(({ days, from, to }) => (
        <span key={`${days.join()} ${from}`}>
          {t('hours.days', {
            days:
              days.length === 1
                ? formatDay(days[0] ?? 'mon', tag)
                : t('hours.span', {
                    first: formatDay(days[0] ?? 'mon', tag),
                    last: formatDay(days.at(-1) ?? 'fri', tag),
                  }),
            from: isolate(formatTime(from, tag)),
            to: isolate(formatTime(to, tag)),
          })}{' '}
        </span>
      ))}
      <strong>
        {status.state === 'open' && t('hours.openUntil', { time: isolate(formatTime(status.closes, tag)) })}
        {status.state === 'closed' &&
          t(
            status.isToday
              ? 'hours.opensToday'
              : status.isTomorrow
                ? 'hours.opensTomorrow'
                : 'hours.opensDay',
            {
              time: isolate(formatTime(status.opens, tag)),
              day: formatDay(status.opensDay, tag),
            },
          )}
      </strong>
    </span>
  );
};

const isolate = (text: string): string => `\u2068${text}\u2069`;
