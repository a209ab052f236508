import { renderToStaticMarkup } from 'react-dom/server';
import type { LanguageTag } from '../../locales/languages';
import { WordsContext } from '../language/useTranslation';
import { type Bundle, fetchWords, speak } from '../language/words';
import { neutralPage } from '../screens/leave';
import { PromisePage } from './PromisePage';

const files = import.meta.glob<Bundle>('../../locales/*/promise.json', { import: 'default' });

/** The promise page in one language, as HTML. Run by the build, never in a browser. */
export const promisePage = async (tag: LanguageTag, written: readonly LanguageTag[]): Promise<string> => {
  const own = files[`../../locales/${tag}/promise.json`];
  const promise = await (own ?? files['../../locales/en/promise.json'])?.();
  const words = speak(tag, await fetchWords(tag, 'visit'));
  words.addResourceBundle(tag, 'promise', promise);
  return renderToStaticMarkup(
    <WordsContext value={words}>
      <PromisePage leaveTo={neutralPage} written={written} translated={own !== undefined} />
    </WordsContext>,
  );
};
