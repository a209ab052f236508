import type { i18n } from 'i18next';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguageTag } from '../../locales/languages';
import { TakingProvider } from '../handoff/Taking';
import { learn } from '../language/words';
import { Asking } from './Asking';
import { HelpNow } from './HelpNow';
import { loadForm, loadResults } from './later';
import { Reviewing } from './Reviewing';
import { useVisit, type Visit } from './visit';
import { Welcome } from './Welcome';

/** The screen that the visit is on. Every way of use shows these same screens. */
export const VisitScreens = () => {
  const { i18n: words } = useTranslation();
  const { visit } = useVisit();
  useEffect(() => {
    if (isLanguageTag(words.language)) void learn(words, words.language, 'programs').catch(() => undefined);
    void loadForm().catch(() => undefined);
    void loadResults().catch(() => undefined);
  }, [words]);
  const isWelcome = visit.matches({ visit: 'welcome' });
  if (isWelcome) return visit.matches({ help: 'open' }) ? <HelpNow /> : <Welcome />;
  return (
    <TakingProvider>
      <BegunVisit words={words} visit={visit} />
    </TakingProvider>
  );
};

const BegunVisit = ({ words, visit }: { words: i18n; visit: Visit }) => {
  if (visit.matches({ help: 'open' })) return <HelpNow />;
  if (visit.matches({ visit: 'results' }))
    return (
      <Suspense fallback={null}>
        <ResultsInWords words={words} />
      </Suspense>
    );
  if (visit.matches({ visit: 'reviewing' })) return <Reviewing />;
  return <Asking />;
};

const ResultsInWords = lazy(async () => {
  const { default: Results } = await loadResults();
  return {
    default: ({ words }: { words: i18n }) => {
      if (isLanguageTag(words.language) && !words.hasResourceBundle(words.language, 'programs'))
        throw learn(words, words.language, 'programs');
      return <Results />;
    },
  };
});
