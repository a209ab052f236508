import { type ContactId, contact } from '../catalog/contacts';
import { contactsOn } from '../catalog/freshness';
import { useToday } from '../handoff/useToday';
import { useTranslation } from '../language/useTranslation';
import { ContactLine } from '../screens/ContactLine';
import { Frame } from '../screens/Frame';
import { ScreenHeading } from '../shell/ScreenHeading';
import { AtThisCenter } from './AtThisCenter';
import type { Center } from './center';

const numbers = [
  '911',
  '311',
  'moia-hotline',
  'new-americans-hotline',
  '988',
  'domestic-violence-hotline',
] as const satisfies readonly ContactId[];

/** Shown instead of answers when the copy is too old: phone numbers of people with current information. */
export const PhoneList = ({ center }: { center: Center }) => {
  const { t } = useTranslation(['kiosk', 'visit']);
  return (
    <>
      <Frame goesBack={false}>
        <div className="phone-list">
          <ScreenHeading title={t('site.name', { ns: 'visit' })}>{t('old.heading')}</ScreenHeading>
          <p className="lead">{t('old.lead')}</p>
          <ul className="contacts">
            {contactsOn(numbers, useToday()).map((id) => (
              <ContactLine key={id} id={id} contact={contact(id)} />
            ))}
          </ul>
        </div>
      </Frame>
      <AtThisCenter center={center} />
    </>
  );
};
