import { renderToString } from 'react-dom/server';
import { createActor } from 'xstate';
import type { LanguageTag } from '../locales/languages';
import { screenerMachine } from '../machines/screener';
import { App } from './App';
import { fetchWords, speak } from './language/words';

/** The first screen of one language as HTML, for the page that is served. Run by the build, never in a browser. */
export const firstScreen = async (tag: LanguageTag): Promise<string> => {
  const words = speak(tag, await fetchWords(tag, 'visit'));
  const screener = createActor(screenerMachine).start();
  return renderToString(<App screener={screener} words={words} />);
};
