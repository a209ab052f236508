/** `npm run new-city -- chicago` makes a folder with an invented city, to be filled with the facts of a real one. */
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const example = join(import.meta.dirname, 'example');
/** The day that the example's facts bear. */
const exampleDay = '2026-11-23';

/**
 * Copies the example to `folder`, with its facts dated `today`, YYYY-MM-DD.
 * @throws Error if the folder is there.
 */
export const makeCity = (folder: string, today: string): void => {
  if (existsSync(folder)) throw new Error(`${folder} is there already; nothing was changed.`);
  cpSync(example, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (statSync(file).isFile())
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(exampleDay, today));
  }
};

if (process.argv[1] === import.meta.filename) {
  const [folder] = process.argv.slice(2);
  try {
    if (!folder) throw new Error('Say a name: npm run new-city -- chicago');
    makeCity(folder, new Date().toISOString().slice(0, 10));
    console.log(
      [
        `Made: ${folder}, a city that does not exist. docs/city.md says how to make it yours.`,
        `npm run city -- ${folder} facts   checks its facts and words`,
        `npm run city -- ${folder} check   runs every test that is not about New York`,
        `CITY=${folder} npm run build      makes its site in dist`,
      ].join('\n'),
    );
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : reason);
    process.exitCode = 2;
  }
}
