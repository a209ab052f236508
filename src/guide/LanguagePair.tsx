import type { i18n } from 'i18next';
import { useContext, useId, useState } from 'react';
import { type LanguageTag, languages } from '../../locales/languages';
import { takeLatest } from '../../machines/takeLatest';
import { changeLanguage } from '../language/i18n';
import { useTranslation } from '../language/useTranslation';
import { useSlow } from '../shell/useSlow';
import { ClientWords, voiceOf } from './ClientSide';
import { Dialog } from './Dialog';
import { FamilyActor } from './family';

/** Both languages can be changed at any time; answers are kept. */
export const LanguagePair = ({
  onClient,
  onClose,
}: {
  onClient: (client: i18n) => void;
  onClose: () => void;
}) => {
  const { t, i18n: guide } = useTranslation('guide');
  const client = useContext(ClientWords);
  const theirs = useAttempt(useContext(FamilyActor));
  const ours = useAttempt();
  const id = useId();
  return (
    <Dialog heading={t('bar.languages')} className="wide" onClose={onClose}>
      <div className="two">
        {client && (
          <section>
            <h3 id={`${id}-client`}>{t('side.client')}</h3>
            <LanguageButtons
              of={`${id}-client`}
              present={client.language}
              onChosen={(tag) => theirs.attempt(() => voiceOf(tag), onClient)}
            />
          </section>
        )}
        <section>
          <h3 id={`${id}-guide`}>{t('side.guide')}</h3>
          <LanguageButtons
            of={`${id}-guide`}
            present={guide.language}
            onChosen={(tag) => ours.attempt(() => changeLanguage(guide, tag))}
          />
        </section>
      </div>
      <AttemptStatus of={[theirs, ours]} />
    </Dialog>
  );
};

interface Attempt {
  failed: boolean;
  /** True after half a second of loading. */
  slow: boolean;
  attempt: <T>(load: () => Promise<T>, use?: (loaded: T) => void) => void;
}

/**
 * Runs a request and tracks whether it is slow or failed. Of several requests for the same `of` only the latest is
 * used; without `of`, all requests of this component count as the same.
 */
export const useAttempt = (of?: object | null): Attempt => {
  const [own] = useState(() => ({}));
  const [request, setRequest] = useState<object | false>(false);
  const [failed, setFailed] = useState(false);
  const attempt: Attempt['attempt'] = (load, use) => {
    const isLast = takeLatest(of ?? own);
    const end = (failed: boolean) => {
      setRequest(false);
      setFailed(failed);
    };
    end(false);
    setRequest({});
    load().then(
      (loaded) => {
        if (!isLast()) return;
        end(false);
        use?.(loaded);
      },
      () => isLast() && end(true),
    );
  };
  return { failed, slow: useSlow(request), attempt };
};

/** Status of requests that are slow or failed. */
export const AttemptStatus = ({ of }: { of: readonly Attempt[] }) => {
  const { t } = useTranslation(['guide', 'visit']);
  return (
    <p role="status">
      {of.some(({ failed }) => failed)
        ? t('lost.language')
        : of.some(({ slow }) => slow) && t('frame.wait', { ns: 'visit' })}
    </p>
  );
};

/** `of`: id of the heading that says whose language it is, for both have the same names. */
const LanguageButtons = ({
  of,
  present,
  onChosen,
}: {
  of: string;
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
          id={`${of}-${tag}`}
          aria-labelledby={`${of}-${tag} ${of}`}
          aria-pressed={tag === present}
          onClick={() => onChosen(tag)}
        >
          {name}
        </button>
      </li>
    ))}
  </ul>
);
