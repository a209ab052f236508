import type { i18n } from 'i18next';
import { useContext, useState } from 'react';
import { type LanguageTag, languages } from '../../locales/languages';
import { useTranslation } from '../language/useTranslation';
import { changeLanguage, learn, markPage } from '../language/words';
import { ClientWords, voiceOf } from './ClientSide';
import { Dialog } from './Dialog';

/** Both languages, each changeable at any time. The answers stay. */
export const LanguagePair = ({
  onClient,
  onClose,
}: {
  onClient: (words: i18n) => void;
  onClose: () => void;
}) => {
  const { t, i18n: guide } = useTranslation('guide');
  const client = useContext(ClientWords);
  const { failed, attempt } = useAttempt();
  return (
    <Dialog heading={t('bar.languages')} className="wide" onClose={onClose}>
      <div className="two">
        {client && (
          <section>
            <h3>{t('side.client')}</h3>
            <LanguageButtons
              present={client.language}
              onChosen={(tag) => attempt(async () => onClient(await voiceOf(tag)))}
            />
          </section>
        )}
        <section>
          <h3>{t('side.guide')}</h3>
          <LanguageButtons present={guide.language} onChosen={(tag) => attempt(() => readIn(guide, tag))} />
        </section>
      </div>
      <p role="status">{failed && t('lost.language')}</p>
    </Dialog>
  );
};

/** Tries something that needs the network, and remembers whether it failed. */
export const useAttempt = () => {
  const [failed, setFailed] = useState(false);
  const attempt = (deed: () => Promise<void>): void => {
    deed().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return { failed, attempt };
};

const readIn = async (guide: i18n, tag: LanguageTag): Promise<void> => {
  await learn(guide, tag, 'guide');
  await changeLanguage(guide, tag);
  markPage(tag);
};

const LanguageButtons = ({
  present,
  onChosen,
}: {
  present: string;
  onChosen: (tag: LanguageTag) => void;
}) => (
  <ul className="languages">
    {languages.map(({ tag, name, direction }) => (
      <li key={tag}>
        <button
          type="button"
          className="button"
          lang={tag}
          dir={direction}
          aria-pressed={tag === present}
          onClick={() => onChosen(tag)}
        >
          {name}
        </button>
      </li>
    ))}
  </ul>
);
