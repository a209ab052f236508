import { useContext } from 'react';
import { type LanguageTag, languageOf, languageTags } from '../../locales/languages';
import { centerPath } from '../language/homePath';
import { changeLanguage } from '../language/i18n';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { announce } from '../shell/announce';
import { CenterContext } from '../shell/CenterContext';
import { useModal } from '../shell/useModal';
import { LanguageComing } from './LanguageComing';

/** All languages by their own names. Choosing one keeps the answers. */
export const LanguageList = ({
  suggested,
  onChosen,
}: {
  suggested?: LanguageTag | null;
  onChosen?: () => void;
}) => {
  const { i18n } = useTranslation();
  const tag = useTag();
  const { languages = languageTags, home } = useContext(CenterContext);
  const choose = async (chosen: LanguageTag) => {
    if (!(await changeLanguage(i18n, chosen).catch(() => false))) return;
    onChosen?.();
    announce(i18n.t('language.changed'));
  };
  return (
    <>
      <ul className="languages">
        {languages.map((each) => (
          <li key={each}>
            <a
              href={centerPath(each, home)}
              lang={each}
              dir={languageOf(each).direction}
              translate="no"
              aria-current={each === tag || undefined}
              className={each === suggested && suggested !== tag ? 'suggested' : undefined}
              onClick={(event) => {
                event.preventDefault();
                void choose(each);
              }}
            >
              {languageOf(each).name}
            </a>
          </li>
        ))}
      </ul>
      <p role="status">
        <LanguageComing />
      </p>
    </>
  );
};

export const LanguageChoice = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const dialog = useModal(onClose);
  return (
    <dialog ref={dialog} className="language-choice" aria-label={t('language.choose')}>
      <h2>{t('language.choose')}</h2>
      <LanguageList onChosen={onClose} />
      <h3>{t('language.others')}</h3>
      <p>{t('language.othersHelp')}</p>
      <p lang="en" dir="ltr" translate="no" className="interpreter">
        I need an interpreter. My language is …
      </p>
      <button type="button" className="button" onClick={onClose}>
        {t('frame.back')}
      </button>
    </dialog>
  );
};
