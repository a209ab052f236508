/**
 * Exports the catalog for other directories, as a JSON list of HSDS 3.0 services (Open Referral).
 *   npm run -s export > services.json
 */
import { existsSync, readFileSync } from 'node:fs';
import { languageTags } from '../../locales/languages';
import { type ProgramWords, servicesOf } from './openReferral/services';

const words = new Map(
  languageTags
    .map((tag) => [tag, `locales/${tag}/programs.json`] as const)
    .filter(([, file]) => existsSync(file))
    .map(([tag, file]) => [tag as string, JSON.parse(readFileSync(file, 'utf8')) as ProgramWords] as const),
);
process.stdout.write(`${JSON.stringify(servicesOf(words), null, 2)}\n`);
