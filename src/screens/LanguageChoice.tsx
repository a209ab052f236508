import { type LanguageTag, languages } from '../../locales/languages';
import { homePath } from '../language/homePath';
import { changeLanguage } from '../language/i18n';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { announce } from '../shell/announce';
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
  const choose = async (chosen: LanguageTag) => {
    if (!(await changeLanguage(i18n, chosen).catch(() => false))) return;
    onChosen?.();
    announce(i18n.t('language.changed'));
  };
  return (
    <>
      <ul className="languages">
        {languages.map((language) => (
          <li key={language.tag}>
            <a
              href={homePath(language.tag)}
              lang={language.tag}
              dir={language.direction}
              hrefLang={language.tag}
              translate="no"
              aria-current={language.tag === tag ? 'true' : undefined}
              className={language.tag === suggested && suggested !== tag ? 'suggested' : undefined}
              onClick={(event) => {
                event.preventDefault();
                void choose(language.tag);
              }}
            >
              {language.name}
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
