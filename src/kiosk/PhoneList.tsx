import { linesOfWall } from '../catalog/city/linesOfWall';
import { contact } from '../catalog/contacts';
import { contactsOn } from '../catalog/freshness';
import { AtThisCenter } from '../handoff/AtThisCenter';
import { useToday } from '../handoff/useToday';
import { useTranslation } from '../language/useTranslation';
import { ContactLine } from '../screens/ContactLine';
import { Frame } from '../screens/Frame';
import { ScreenHeading } from '../shell/ScreenHeading';

/** Shown instead of answers when the copy is too old: phone numbers of people with current information. */
export const PhoneList = () => {
  const { t } = useTranslation(['kiosk', 'visit']);
  return (
    <>
      <Frame goesBack={false}>
        <div className="phone-list">
          <ScreenHeading title={t('site.name', { ns: 'visit' })}>{t('old.heading')}</ScreenHeading>
          <p className="lead">{t('old.lead')}</p>
          <ul className="contacts">
            {contactsOn(linesOfWall, useToday()).map((id) => (
              <ContactLine key={id} id={id} contact={contact(id)} />
            ))}
          </ul>
        </div>
      </Frame>
      <AtThisCenter />
    </>
  );
};
