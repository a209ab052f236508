/** Process started by `sayAll` for some languages. */
import { isLanguageTag } from '../../../locales/languages';
import { sayLanguage } from './voices';

const [much, ...tags] = process.argv.slice(2);
for (const tag of tags) {
  if (!isLanguageTag(tag)) throw new Error(`"${tag}" is no language of ours.`);
  await sayLanguage(tag, much === 'whole');
}
