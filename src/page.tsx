import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { createActor } from 'xstate';
import type { LanguageTag } from '../locales/languages';
import { screenerMachine } from '../machines/screener';
import { App } from './App';
import type { ProgramId } from './catalog/programs';
import { ProgramPage } from './handoff/ProgramPage';
import { WordsContext } from './language/useTranslation';
import { fetchWords, learn, type Namespace, speak } from './language/words';
import { neutralPage } from './screens/leave';

export { promisePage } from './promise/render';

/** The first screen of one language as HTML, for the page that is served. Run by the build, never in a browser. */
export const firstScreen = async (tag: LanguageTag): Promise<string> => {
  const words = speak(tag, await fetchWords(tag, 'visit'));
  const screener = createActor(screenerMachine).start();
  return renderToString(<App screener={screener} words={words} />);
};

/** The page of one program in one language, as HTML. Run by the build, never in a browser. */
export const programPage = async (
  tag: LanguageTag,
  program: ProgramId,
  written: readonly LanguageTag[],
): Promise<string> => {
  const words = speak(tag, await fetchWords(tag, 'visit'));
  const namespaces: readonly Namespace[] = ['visit', 'programs', 'handoff'];
  for (const namespace of namespaces)
    for (const language of [tag, 'en'] as const) await learn(words, language, namespace);
  return renderToStaticMarkup(
    <WordsContext value={words}>
      <ProgramPage program={program} leaveTo={neutralPage} written={written} />
    </WordsContext>,
  );
};
