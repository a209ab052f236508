import { useContext, useEffect, useState } from 'react';
import { type LanguageTag, languageTags } from '../../locales/languages';
import { LineIcon } from '../components/LineIcon';
import { useNamespace } from '../language/useNamespace';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { ActionLink } from '../shell/ActionLink';
import { allPath } from '../shell/addresses';
import { CenterContext } from '../shell/CenterContext';
import { AboutLeaving } from '../shell/LeaveQuickly';
import { ScreenHeading } from '../shell/ScreenHeading';
import { useSend } from '../shell/visit';
import { Frame } from './Frame';
import { LanguageList } from './LanguageChoice';
import { UpdateOffer } from './lazyScreens';

export const Welcome = () => {
  const { t } = useTranslation();
  const send = useSend();
  const tag = useTag();
  const { name, logo, languages = languageTags } = useContext(CenterContext);
  const [suggested, setSuggested] = useState<LanguageTag | null>(null);
  useEffect(() => {
    const suggest = async () => {
      const { suggestedLanguage } = await import('../language/suggestion');
      setSuggested(suggestedLanguage(navigator.languages, languages));
    };
    suggest().catch(() => undefined);
  }, [languages]);
  // Whoever comes to the English page may not read it; another language has been chosen.
  const wanted = tag === 'en' ? (suggested ?? tag) : tag;
  const asked = useNamespace(wanted, 'visit') ? wanted : tag;
  return (
    <Frame goesBack={false}>
      <div className="welcome">
        {name && (
          <p>
            {logo && <img src={logo} alt="" height="32" />} {name}
          </p>
        )}
        <div className="choose">
          {/* Whoever listens has chosen: a part with a language of its own is not read aloud. */}
          <p lang={asked}>
            <LineIcon name="language" /> {t('language.choose', { lng: asked })}
          </p>
          <LanguageList suggested={suggested} />
        </div>
        <ScreenHeading title={t('site.name')}>{t('welcome.heading')}</ScreenHeading>
        <p className="lead">{t('welcome.lead')}</p>
        <p className="promises">
          <LineIcon name="safety" /> <span>{t('welcome.free')}</span>
        </p>
        <AboutLeaving />
        <ActionLink
          href={allPath(tag)}
          className="button main"
          early="start"
          onAct={() => send({ type: 'start' })}
        >
          {t('welcome.start')} <LineIcon name="forward" className="turns" />
        </ActionLink>
        <p className="promises">
          <LineIcon name="home" /> <span>{t('welcome.forgets')}</span>
        </p>
        <UpdateOffer />
      </div>
    </Frame>
  );
};
