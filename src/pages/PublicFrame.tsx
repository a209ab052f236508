import type { ReactNode } from 'react';
import { type LanguageTag, languages } from '../../locales/languages';
import { LineIcon } from '../components/LineIcon';
import { homePath } from '../language/homePath';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** Links of public pages that only the build knows. */
export interface PublicLinks {
  /** URL that "Leave" goes to. */
  leaveTo: string;
  /** Languages in which the page exists; none for a page in English alone. */
  written: readonly LanguageTag[];
  /** Whether the host sends our headers. */
  sendsHeaders: boolean;
}

/**
 * Header and footer of a prerendered page that works without JavaScript. `path` gives its path in another language;
 * `more` is added at the end.
 */
export const PublicFrame = ({
  ways: { leaveTo, written },
  className,
  path,
  more,
  children,
}: {
  ways: PublicLinks;
  className: string;
  path: (tag: LanguageTag) => string;
  more?: ReactNode;
  children: ReactNode;
}) => {
  const { t } = useTranslation();
  const tag = useTag();
  const leaving = { href: leaveTo, rel: 'noreferrer noopener nofollow' };
  return (
    <>
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <header className="bar">
        <a className="skip" {...leaving}>
          {t('leave.link')}
        </a>
        <a className="bar-button" href={homePath(tag)}>
          <LineIcon name="home" /> {t('site.name')}
        </a>
        <a className="bar-button leave" {...leaving}>
          <LineIcon name="leave" /> {t('frame.leave')}
        </a>
        <p
          role="status"
          className="reads"
          data-left2={t('leave.pressesLeft', { count: 2 })}
          data-left1={t('leave.pressesLeft', { count: 1 })}
          data-left={t('leave.timedOut')}
          data-loading={t('leave.loading')}
        />
      </header>
      <main id="main" className={className}>
        {children}
        {written.length > 0 && <h2>{t('language.choose')}</h2>}
        <ul className="languages" hidden={written.length === 0}>
          {languages
            .filter((language) => written.includes(language.tag))
            .map((language) => (
              <li key={language.tag}>
                <a
                  href={path(language.tag)}
                  lang={language.tag}
                  dir={language.direction}
                  hrefLang={language.tag}
                  translate="no"
                  aria-current={language.tag === tag ? 'page' : undefined}
                >
                  {language.name}
                </a>
              </li>
            ))}
        </ul>
      </main>
      <footer>
        <p>{t('frame.disclaimer')}</p>
        <p>{t('frame.notario')}</p>
        {more}
        {t('language.unreviewed') && <p>{t('language.unreviewed')}</p>}
      </footer>
    </>
  );
};
