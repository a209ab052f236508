import type { i18n } from 'i18next';
import { lazy, Suspense, useContext } from 'react';
import { isLanguageTag, languageOf, languageTags } from '../../locales/languages';
import { Icon } from '../components/Icon';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { CenterContext } from '../shell/CenterContext';
import { ScreenHeading } from '../shell/ScreenHeading';
import { ClientSide, ClientWords, useSameLanguage, voiceOf } from './ClientSide';
import { FamilyActor, useFamily } from './family';
import { KeyCap } from './KeyCap';
import { AttemptStatus, useAttempt } from './LanguagePair';
import { NumberedList } from './NumberedList';
import { useOpenTool } from './openTool';
import { ReadAloud } from './ReadAloud';
import { Script } from './ScriptCard';
import { useKeys } from './useKeys';

const PaperForm = lazy(() => import('./PaperForm').then((file) => ({ default: file.PaperForm })));

/** The start screen: choose the client's language, then what to tell them before the first question. */
export const StartScreen = ({ onClient }: { onClient: (words: i18n) => void }) => {
  const { t } = useTranslation(['guide', 'visit']);
  const client = useContext(ClientWords);
  const { isIn, send } = useFamily();
  if (isIn({ waiting: { paper: 'open' } }))
    return (
      <Suspense fallback={<p>{t('frame.wait', { ns: 'visit' })}</p>}>
        <PaperForm onBack={() => send({ type: 'back' })} />
      </Suspense>
    );
  return (
    <div className="beginning">
      {client ? <Greeting /> : <ChooseLanguage onClient={onClient} />}
      <aside className="guide-side" aria-label={t('side.guide')}>
        <h2>{t('script.heading')}</h2>
        <Script />
        <button type="button" className="quiet" onClick={() => send({ type: 'paper.open' })}>
          <Icon name="print" /> {t('start.paper')}
        </button>
      </aside>
    </div>
  );
};

const ChooseLanguage = ({ onClient }: { onClient: (words: i18n) => void }) => {
  const { t } = useTranslation('guide');
  const tag = useTag();
  const open = useOpenTool();
  const trying = useAttempt(useContext(FamilyActor));
  const center = useContext(CenterContext);
  return (
    <section className="talk">
      {center.name && (
        <p dir="auto">
          {center.logo && <img src={center.logo} alt="" height="48" />} {center.name}
        </p>
      )}
      <ScreenHeading title={t('start.heading')}>{t('start.heading')}</ScreenHeading>
      <p className="lead">{t('start.lead')}</p>
      <p>
        {t('start.yours', { language: languageOf(tag).name })}{' '}
        <button type="button" className="quiet" onClick={() => open('languages')}>
          {t('start.change')}
        </button>
      </p>
      <h2>{t('start.choose')}</h2>
      <p className="hint">{t('start.press')}</p>
      <NumberedList
        label={t('start.choose')}
        items={(center.languages ?? languageTags)
          .map((each) => languageOf(each))
          .map((language, position) => ({
            id: language.tag,
            number: position + 1,
            words: (
              <bdi lang={language.tag} dir={language.direction} translate="no">
                {language.name}
              </bdi>
            ),
          }))}
        onPick={(chosen) => isLanguageTag(chosen) && trying.attempt(() => voiceOf(chosen), onClient)}
      />
      <AttemptStatus of={[trying]} />
    </section>
  );
};

const Greeting = () => {
  const { t } = useTranslation(['guide', 'visit']);
  const { send } = useFamily();
  const same = useSameLanguage();
  const tag = useTag();
  const begin = () => send({ type: 'begin' });
  const onOther = () => send({ type: 'back' });
  useKeys(({ action }) => {
    if (action === 'onward') begin();
    if (action === 'back') onOther();
    return action === 'onward' || action === 'back';
  });
  return (
    <section className="talk">
      <ClientSide className="greeting">
        <Promises title={t('start.heading')} />
      </ClientSide>
      <div className="talk-foot">
        <ReadAloud />
        <button type="button" className="button main" data-begin onClick={begin}>
          <BeginWords /> <KeyCap action="onward" />
        </button>
      </div>
      <button type="button" className="quiet" onClick={onOther}>
        {t('start.other')} <KeyCap action="back" />
      </button>
      {!same && (
        <section className="own-words" aria-label={t('side.guide')}>
          <h2 translate="no">{languageOf(tag).name}</h2>
          <PromiseList />
        </section>
      )}
    </section>
  );
};

const BeginWords = () => useTranslation('guide').t('start.begin');

/** The introduction in the client's language. */
const Promises = ({ title }: { title: string }) => {
  const { t } = useTranslation();
  return (
    <>
      <ScreenHeading title={title}>{t('welcome.heading')}</ScreenHeading>
      <p className="lead">{t('welcome.lead')}</p>
      <PromiseList />
    </>
  );
};

/** What the client agrees to, in the language of whoever reads it. */
const PromiseList = () => {
  const { t } = useTranslation();
  return (
    <ul>
      <li>{t('welcome.free')}</li>
      <li>{t('welcome.forgets')}</li>
      <li>{t('welcome.who')}</li>
      <li>{t('frame.disclaimer')}</li>
      <li>{t('frame.notario')}</li>
    </ul>
  );
};
