import { contact } from '../catalog/contacts';
import { Icon } from '../components/Icon';
import { useBack } from '../components/layers';
import { ScreenHeading } from '../components/ScreenHeading';
import { useLearned } from '../language/useLearned';
import { useTranslation } from '../language/useTranslation';
import { ContactLine } from './ContactLine';
import { dangerPictures, dangers, everyDanger } from './dangers';
import { EnglishToo } from './EnglishToo';
import { Frame } from './Frame';
import { useTag, useVisit } from './visit';

/** The numbers to call now. It opens over any screen and asks nothing. */
export const HelpNow = () => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const tag = useTag();
  useLearned(tag, 'programs');
  const chosen = everyDanger.find((danger) => danger === visit.context.answers.urgent);
  const close = () => send({ type: 'help.close' });
  useBack('help', close);
  return (
    <Frame onBack={close}>
      <div className="help">
        <ScreenHeading title={`${t('titles.help')} – ${t('site.name')}`}>{t('help.heading')}</ScreenHeading>
        <p className="lead">{t('help.lead')}</p>
        {[...(chosen ? [chosen] : []), ...everyDanger.filter((danger) => danger !== chosen)].map((danger) => (
          <section key={danger} className={`danger${danger === chosen ? ' chosen' : ''}`}>
            <h2>
              <Icon name={dangerPictures[danger]} /> {t(`help.${danger}.heading`)}
            </h2>
            <p>{t(`help.${danger}.do`)}</p>
            <ul className="contacts">
              {dangers[danger].map((id) => (
                <ContactLine key={id} id={id} contact={contact(id)} />
              ))}
            </ul>
            <p className="say">
              <Icon name="say" /> <strong>{t('help.sayThis')}</strong> <q>{t(`help.${danger}.say`)}</q>
              {tag !== 'en' && (
                <EnglishToo label={t('help.inEnglish')} namespace="visit" words={`help.${danger}.say`} />
              )}
            </p>
            <p>
              <Icon name="bag" /> <strong>{t('help.haveReady')}</strong> {t(`help.${danger}.ready`)}
            </p>
          </section>
        ))}
        <p>{t('help.onPhoneOnly')}</p>
        <button type="button" className="button main" onClick={close}>
          {t('help.close')} <Icon name="forward" className="turns" />
        </button>
      </div>
    </Frame>
  );
};
