import { dangers } from '../catalog/city/linesOfDanger';
import { rightsProgram } from '../catalog/city/programRoles';
import { contact } from '../catalog/contacts';
import { Icon } from '../components/Icon';
import { programPath } from '../handoff/addresses';
import { ByReadingDate } from '../handoff/ByReadingDate';
import { ContactRow } from '../handoff/ContactRow';
import { type Danger, dangerPictures, everyDanger } from '../handoff/dangers';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { allPath, nowPath } from '../shell/addresses';
import { PublicFrame, type PublicLinks } from './PublicFrame';

/** Emergency numbers, without a question and without JavaScript. */
export const RightNow = ({ ways }: { ways: PublicLinks }) => {
  const { t } = useTranslation();
  const tag = useTag();
  return (
    <PublicFrame ways={ways} className="help" path={nowPath}>
      <h1>{t('help.heading')}</h1>
      <p className="lead">{t('help.lead')}</p>
      <ByReadingDate facts={Object.values(dangers).flat().map(contact)}>
        {everyDanger.map((danger) => (
          <DangerPart key={danger} danger={danger} />
        ))}
      </ByReadingDate>
      <p>{t('help.onPhoneOnly')}</p>
      {rightsProgram && (
        <a className="button" href={programPath(tag, rightsProgram)}>
          <Icon name="law" /> {t('help.rights')}
        </a>
      )}
      <a className="button" href={allPath(tag)}>
        {t('all.link')}
      </a>
    </PublicFrame>
  );
};

const DangerPart = ({ danger }: { danger: Danger }) => {
  const { t, i18n } = useTranslation();
  const tag = useTag();
  return (
    <section className="danger">
      <h2>
        <Icon name={dangerPictures[danger]} /> {t(`help.${danger}.heading`)}
      </h2>
      <p>{t(`help.${danger}.do`)}</p>
      <ul className="contacts">
        {dangers[danger].map((id) => (
          <ContactRow key={id} id={id} contact={contact(id)} />
        ))}
      </ul>
      <p className="say">
        <Icon name="say" /> <strong>{t('help.sayThis')}</strong> <q>{t(`help.${danger}.say`)}</q>
        {tag !== 'en' && (
          <span className="english">
            <strong>{t('help.inEnglish')}</strong>{' '}
            <q lang="en" dir="ltr" translate="no">
              {i18n.getFixedT('en', 'visit')(`help.${danger}.say`)}
            </q>
          </span>
        )}
      </p>
      <p>
        <Icon name="bag" /> <strong>{t('help.haveReady')}</strong> {t(`help.${danger}.ready`)}
      </p>
    </section>
  );
};
