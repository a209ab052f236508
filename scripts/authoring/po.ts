/**
 * Words for translators' tools, and back, as PO files.
 *   npm run author -- po es ur       writes es.po and ur.po into this folder
 *   npm run author -- po es.po       takes over what was translated, if all checks pass, or nothing
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isLanguageTag, languageTags } from '../../locales/languages';
import { sentencesOf } from '../build/words';
import { poOf, readPo } from './translatorsFile';
import { Candidate } from './workbench/edit/candidate';
import { save } from './workbench/edit/save';
import { Store } from './workbench/edit/store';

const takeOver = async (path: string): Promise<boolean> => {
  const { tag, edits, leftOut } = readPo(readFileSync(path, 'utf8'), sentencesOf);
  for (const line of leftOut) console.error(`Left out: ${line}.`);
  if (edits.length === 0) {
    console.log(`${path} changes no text.`);
    return true;
  }
  const cache = 'node_modules/.cache/workbench';
  mkdirSync(cache, { recursive: true });
  const candidate = new Candidate(process.cwd());
  try {
    const store = new Store(process.cwd(), `${cache}/unfinished-po.json`);
    const { saved, faults } = await save(process.cwd(), store, candidate, edits, path);
    for (const fault of faults) console.error(fault);
    console.log(
      saved
        ? `Texts of ${tag} that were written: ${edits.length}. "npm run author -- fonts" adds letters that are new.`
        : 'Nothing was written.',
    );
    return saved;
  } finally {
    candidate.close();
  }
};

const given = process.argv.slice(2);
const wrong = given.filter((one) => !one.endsWith('.po') && (!isLanguageTag(one) || one === 'en'));
if (given.length === 0 || wrong.length > 0) {
  const tags = languageTags.filter((tag) => tag !== 'en').join(' ');
  console.error(
    `Say a language (${tags}) or a file that ends in .po${wrong.length > 0 ? `, not ${wrong.join(' ')}` : ''}.`,
  );
  process.exitCode = 2;
} else
  for (const one of given)
    try {
      if (isLanguageTag(one)) {
        writeFileSync(`${one}.po`, poOf(one, sentencesOf(one)));
        console.log(`${one}.po was written.`);
      } else if (!(await takeOver(one))) process.exitCode = 1;
    } catch (error) {
      console.error(`${one}: ${(error as Error).message}`);
      process.exitCode = 2;
    }
