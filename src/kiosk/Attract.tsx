import { useContext, useEffect, useRef } from 'react';
import { greetings } from '../../locales/greetings';
import { type LanguageTag, languageOf, languageTags } from '../../locales/languages';
import { useTranslation } from '../language/useTranslation';
import { LanguageComing } from '../screens/LanguageComing';
import { CenterContext } from '../shell/CenterContext';
import { ScreenHeading } from '../shell/ScreenHeading';
import type { Center } from './center';
import { Doors } from './Doors';
import { useRotation } from './useRotation';
import { useShift } from './useShift';

/**
 * The idle screen: one greeting at a time above a fixed row of all languages. A touch anywhere starts in the language
 * of the greeting, a touch on a name in that one.
 */
export const Attract = ({ center, onBegin }: { center: Center; onBegin: (tag: LanguageTag) => void }) => {
  const { t, i18n } = useTranslation();
  const { logo, languages: shown = languageTags } = useContext(CenterContext);
  const { current, seen, paused, pause } = useRotation(shown);

  const screen = useRef<HTMLElement>(null);
  useShift(screen);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  const { hello, touch, ...switches } = greetings[current];
  const { direction } = languageOf(current);
  return (
    <main className="attract" ref={screen}>
      <ScreenHeading title={t('site.name')}>
        <span className="reads">{t('site.name')}</span>
        {center.name && logo && <img src={logo} alt="" height="48" />}
        {center.name && (
          <bdi className="center-name" translate="no">
            {center.name}
          </bdi>
        )}
      </ScreenHeading>
      <button
        type="button"
        className="greeting"
        lang={current}
        dir={direction}
        data-letters={lettersOf(hello)}
        onClick={() => onBegin(seen())}
      >
        <Doors />
        <span className="hello">{hello}</span>
        {i18n.hasResourceBundle(current, 'visit') && (
          <span className="what">{i18n.getFixedT(current, 'visit')('welcome.heading')}</span>
        )}
        <span className="touch">{touch}</span>
      </button>
      <ul className="languages">
        {shown.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              lang={tag}
              dir={languageOf(tag).direction}
              translate="no"
              onClick={() => onBegin(tag)}
            >
              {languageOf(tag).name}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="coming">
        <LanguageComing />
      </p>
      <button type="button" className="quiet pause" lang={current} dir={direction} onClick={pause}>
        {paused ? switches.goOn : switches.pause}
      </button>
    </main>
  );
};

/** Rough width of a word, which sets its font size. */
const lettersOf = (word: string): 'few' | 'some' | 'many' => {
  const letters = [...word].reduce((sum, letter) => sum + (isWide(letter) ? 1.5 : 1), 0);
  return letters <= 5 ? 'few' : letters <= 9 ? 'some' : 'many';
};

/** Han and Hangul characters are full width. */
const isWide = (letter: string): boolean => /[\p{Script=Han}\p{Script=Hangul}]/u.test(letter);
