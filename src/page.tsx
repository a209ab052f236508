import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { createActor } from 'xstate';
import { type LanguageTag, languageTags } from '../locales/languages';
import { screenerMachine } from '../machines/screener';
import { App } from './App';
import type { ProgramId } from './catalog/programs';
import { contactCards, notesIn } from './handoff/contactCard';
import { WordsContext } from './language/useTranslation';
import { type Bundle, fetchWords, learn, speak } from './language/words';
import { publicPages } from './pages/list';
import { neutralPage } from './screens/leave';

/** What the build writes into pages, as HTML. Run by the build, never in a browser. */
export interface Page {
  path: string;
  title: string;
  description: string;
  body: string;
}

/** The first screen and the first question of one language. */
export const firstScreens = async (tag: LanguageTag): Promise<{ welcome: string; question: string }> => {
  const words = speak(tag, await fetchWords(tag, 'visit'));
  const screener = createActor(screenerMachine).start();
  const draw = () => renderToString(<App screener={screener} words={words} />);
  const welcome = draw();
  screener.send({ type: 'start' });
  return { welcome, question: draw() };
};

/** Every public page in one language. */
export const publicPagesIn = async (tag: LanguageTag): Promise<readonly Page[]> => {
  const words = speak(tag, await fetchWords(tag, 'visit'));
  for (const namespace of ['visit', 'programs', 'handoff'] as const)
    for (const language of [tag, 'en'] as const) await learn(words, language, namespace);
  words.addResourceBundle(tag, 'promise', await promises[`../locales/${tag}/promise.json`]?.());
  return publicPages({ leaveTo: neutralPage, written: languageTags }).map(
    ({ path, title, description, body }) => ({
      path: path(tag),
      title: title(words.t),
      description: description(words.t),
      body: renderToStaticMarkup(<WordsContext value={words}>{body}</WordsContext>),
    }),
  );
};

/** The cards of a program for an address book, in English as the names of the offices are. */
export const cardsInEnglish = async (): Promise<(program: ProgramId) => string> => {
  const words = speak('en', await fetchWords('en', 'visit'));
  await learn(words, 'en', 'handoff');
  return (program) => contactCards([{ program, places: [] }], notesIn(words, 'en'));
};

const promises = import.meta.glob<Bundle>('../locales/*/promise.json', { import: 'default' });
