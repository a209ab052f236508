/** Process started by `speakAll` for some languages. */
import { isLanguageTag } from '../../../locales/languages';
import { speakLanguage } from './voices';

const [dist = '', much, ...tags] = process.argv.slice(2);
for (const tag of tags) {
  if (!isLanguageTag(tag)) throw new Error(`"${tag}" is no language of ours.`);
  await speakLanguage(dist, tag, much === 'whole');
}
