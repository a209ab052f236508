import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'facts-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
for (const folder of ['src', 'locales', 'machines', 'scripts', 'package.json', 'tsconfig.json'])
  cpSync(folder, join(root, folder), { recursive: true });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));

const stackTrace = /^\s+at |node:internal|\.mjs:\d/m;

interface Mistake {
  what: string;
  file: string;
  from: RegExp;
  to: string;
  /** File, field, what is there and what to write. */
  said: RegExp;
}

/** Plants mistakes, runs the check, and takes them out again. */
const saidOf = (mistakes: readonly Mistake[], command = 'scripts/authoring/facts.ts'): string => {
  const before = new Map<string, string>();
  for (const { what, file, from, to } of mistakes) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    if (!before.has(path)) before.set(path, text);
    if (!from.test(text)) throw new Error(`${file} has no place for ${what}.`);
    writeFileSync(path, text.replace(from, to));
  }
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', command], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const [path, text] of before) writeFileSync(path, text);
  expect(status, stdout).toBe(1);
  return stderr;
};

const unreadable: readonly Mistake[] = [
  {
    what: 'a forgotten comma between words',
    file: 'locales/ko/programs.json',
    from: /",\n/,
    to: '"\n',
    said: /^locales\/ko\/programs\.json: line \d+: found ".+", expected a comma, a quotation mark or a bracket before /m,
  },
  {
    what: 'a comma too many',
    file: 'locales/fr/visit.json',
    from: /"\n {2}\}/,
    to: '",\n  }',
    said: /^locales\/fr\/visit\.json: line \d+: found .+, expected no comma after the last line/m,
  },
  {
    what: 'the same key twice',
    file: 'locales/es/kiosk.json',
    from: /\n( +"\w+": "[^"]*",)\n/,
    to: '\n$1\n$1\n',
    said: /^locales\/es\/kiosk\.json: line \d+: found .+, expected each name once/m,
  },
  {
    what: 'a forgotten comma in a place',
    file: 'src/catalog/places/bronx.ts',
    from: /(phone: '[\d-]+'),/,
    to: '$1',
    said: /^places\/bronx\.ts: line \d+: found ".+", expected a comma, a quotation mark or a bracket before /m,
  },
  {
    what: 'curly quotation marks',
    file: 'src/catalog/contacts.ts',
    from: /name: '([^']+)'/,
    to: 'name: ‘$1’',
    said: /^contacts\.ts: line \d+: found ".+", expected straight quotation marks/m,
  },
  {
    what: 'a quotation that does not end',
    file: 'src/catalog/programs/wic.ts',
    from: /officialName: '([^']+)'/,
    to: "officialName: '$1",
    said: /^programs\/wic\.ts: line \d+: found ".+", expected a quotation mark at the end/m,
  },
];

const unloadable: readonly Mistake[] = [
  {
    what: 'a program in the list that is not imported',
    file: 'src/catalog/programs/index.ts',
    from: /import \{ wic \} from '.\/wic';\n/,
    to: '',
    said: /^programs\/index\.ts: line \d+: found "wic", expected a name that is imported above/m,
  },
];
const withoutFile: readonly Mistake[] = [
  {
    what: 'a file that is not there',
    file: 'src/catalog/programs/index.ts',
    from: /'.\/wic'/,
    to: "'./wick'",
    said: /^programs\/index\.ts: import: found "src\/catalog\/programs\/wick", expected the name of a file that is there/m,
  },
];
const otherExport: readonly Mistake[] = [
  {
    what: 'a name that the file does not export',
    file: 'src/catalog/programs/wic.ts',
    from: /export const wic /,
    to: 'export const wicProgram ',
    said: /^programs\/index\.ts: import of \.\/wic: found "wic", expected the name that this file exports/m,
  },
];

const wrong: readonly Mistake[] = [
  {
    what: 'a phone with a letter',
    file: 'src/catalog/contacts.ts',
    from: /phone: '800-354-0365'|phone: '\d{3}-\d{3}-\d{4}'/,
    to: "phone: '800-354-O365'",
    said: /^contacts\.ts: [\w-]+\.phone: found "800-354-O365", expected a phone as ddd-ddd-dddd/m,
  },
  {
    what: 'a day in the future',
    file: 'src/catalog/places/queens.ts',
    from: /checkedOn: '[\d-]+'/,
    to: "checkedOn: '2999-01-01'",
    said: /^places\/queens\.ts: [\w-]+\.checkedOn: found "2999-01-01", expected no day after /m,
  },
  {
    what: 'a place with no link to look it up again',
    file: 'src/catalog/places/brooklyn.ts',
    from: /( {4}url: .*\n)?( {4}callFirst: \w+,\n) {4}source: .*\n/,
    to: "$2    source: 'somebody said so',\n",
    said: /^places\/brooklyn\.ts: [\w-]+\.source: found "somebody said so", expected the address of a page/m,
  },
  {
    what: 'an address without a ZIP code’s town',
    file: 'src/catalog/places/manhattan.ts',
    from: /address: '[^']+'/,
    to: "address: '1 Main Street'",
    said: /^places\/manhattan\.ts: [\w-]+\.address: found "1 Main Street", expected an address as on an envelope/m,
  },
  {
    what: 'a program in no list',
    file: 'src/catalog/programs/index.ts',
    from: /\n {2}wic,\n/,
    to: '\n',
    said: /^programs\/index\.ts: list: found \[.*\], expected "wic" once$/m,
  },
  {
    what: 'a need that nobody has',
    file: 'src/catalog/programs/idnyc.ts',
    from: /needs: \['idCard'/,
    to: "needs: ['idcard'",
    said: /^programs\/idnyc\.ts: needs\[0\]: found "idcard", expected one of lawyer, /m,
  },
  {
    what: 'a misspelt field',
    file: 'src/catalog/programs/snap.ts',
    from: / {2}checkedOn:/,
    to: '  checkdOn:',
    said: /^programs\/snap\.ts: checkdOn: found .+, expected no such field$/m,
  },
  {
    what: 'a brace too few',
    file: 'locales/es/visit.json',
    from: /\{\{version\}\}/,
    to: '{{version}',
    said: /^locales\/es\/visit\.json: [\w.]+: found ".+", expected braces only as \{\{name\}\}, two on each side$/m,
  },
  {
    what: 'words that one language does not have',
    file: 'locales/ru/handoff.json',
    from: /\n {4}"noAddress": .*\n/,
    to: '\n',
    said: /^locales\/ru\/handoff\.json: near\.noAddress: found nothing, expected words for "/m,
  },
  {
    what: 'another number in a translation',
    file: 'locales/ht/handoff.json',
    from: /311/,
    to: '312',
    said: /^locales\/ht\/handoff\.json: [\w.]+: found ".*312.*", expected the numbers of the English: /m,
  },
  {
    what: 'words that nobody asks for',
    file: 'locales/pl/visit.json',
    from: /"skip": /,
    to: '"skipp": ',
    said: /^locales\/pl\/visit\.json: frame\.skipp: found ".+", expected nothing: the English has no such words$/m,
  },
];

/** A message has a file, a field, what is there, and what to write. */
const shape = /^[\w./-]+: .+: found .+, expected .+$/s;

describe('planted mistakes are said in sentences, and never as a stack:', () => {
  test.each(
    [unreadable, unloadable, withoutFile, otherExport, wrong].map(
      (mistakes) => [mistakes.map(({ what }) => what).join('; '), mistakes] as const,
    ),
  )('%s', (_names, mistakes) => {
    const said = saidOf(mistakes);
    for (const { what, said: message } of mistakes) expect(said, what).toMatch(message);
    expect(said).not.toMatch(stackTrace);
    for (const line of said
      .trim()
      .split('\n')
      .filter((one) => !one.startsWith('Mend this first')))
      expect(line).toMatch(shape);
  });

  test('the build says the same and makes nothing', () => {
    for (const mistakes of [unreadable, wrong]) {
      const said = saidOf(mistakes, 'scripts/build/build.ts');
      for (const { what, said: message } of mistakes) expect(said, what).toMatch(message);
      expect(said).not.toMatch(stackTrace);
    }
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('a language without a file is named, and the others are still checked', () => {
    const path = join(root, 'locales/ko/leaflets.json');
    const text = readFileSync(path, 'utf8');
    rmSync(path);
    const said = saidOf(wrong.slice(-1));
    writeFileSync(path, text);
    expect(said).toMatch(
      /^locales\/ko\/leaflets\.json: the file: found nothing, expected the words of locales\/en/m,
    );
    expect(said).toMatch(wrong.at(-1)?.said ?? /^$/);
  });
});
