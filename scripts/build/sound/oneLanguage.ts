/** Process started by `speakAll` for one language. */
import { isLanguageTag } from '../../../locales/languages';
import { speakLanguage } from './voices';

const [dist = '', tag = '', much] = process.argv.slice(2);
if (!isLanguageTag(tag)) throw new Error(`"${tag}" is no language of ours.`);
await speakLanguage(dist, tag, much === 'whole');
