/** Records that a language's texts match the current English ones: `npm run author -- words es`. */
import { execFileSync } from 'node:child_process';
import { isLanguageTag, languageTags } from '../../locales/languages';
import { stamp } from '../build/words';

const tags = process.argv.slice(2).filter(isLanguageTag);
if (tags.length === 0) console.log(`Say which language: ${languageTags.join(' ')}`);
for (const tag of tags) console.log(`${tag}: ${stamp(tag)} words stamped with today's English.`);
if (tags.length > 0)
  execFileSync('npx', ['biome', 'format', '--write', ...tags.map((tag) => `locales/${tag}/record.json`)]);
