import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groups, listOf, plain, whole } from '../../scripts/commands';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const all = Object.entries(groups).flatMap(([group, commands]) =>
  Object.entries(commands).map(([name, command]) => ({ group, name, ...command })),
);

test('every command is a program that is there, and has a sentence', () => {
  for (const { name, says, runs } of all) {
    expect(existsSync(runs[0]), runs[0]).toBe(true);
    expect(says, name).toMatch(/^\S.{10,95}[^.]$/);
  }
  for (const [group, name] of Object.entries(whole)) expect(groups[group]).toHaveProperty(name);
});

test('npm knows each group, and a name of its own for what is asked for often; each is in the list', () => {
  const own = Object.entries(scripts).filter(([name]) => !(name in plain) && !(name in groups));
  for (const [name, does] of own) {
    const [, group = '', command = ''] = does.match(/^tsx scripts\/run\.ts (\S+) (\S+)$/) ?? [];
    expect(groups[group], name).toHaveProperty(command);
  }
  for (const group of Object.keys(groups)) expect(scripts[group]).toBe(`tsx scripts/run.ts ${group}`);
  expect(Object.keys(plain).filter((name) => !(name in scripts))).toEqual([]);
});

/** Every file that may name a command. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(md|tsx?|mjs|js|css|sh)$|^\.ci\/|^deploy\//.test(file) && existsSync(file))
  // Generated reports are not updated.
  .filter((file) => !file.startsWith('docs/reports/') && file !== 'tests/scripts/commands.test.ts');

test('every command that is written anywhere can be run', () => {
  const wrong = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /npm run (?:-s |--silent )?([\w-]+(?::[\w-]+)?)(?: -- ([\w-]+))?/g,
      ),
    ]
      .filter(([, name = '', command]) => {
        const commands = groups[name];
        return commands ? !((command ?? whole[name] ?? '') in commands) : !(name in scripts);
      })
      .map(([text]) => `${file}: ${text}`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['a group alone', ['verify'], 'npm run verify -- audit'],
  ['a command that is not there', ['verify', 'nothing'], 'npm run verify -- audit'],
  ['a group that is not there', ['nothing'], 'npm run build'],
])('%s is answered with what there is', (_what, asked, line) => {
  let said = '';
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/run.ts', ...asked], { stdio: 'pipe' });
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: Buffer };
    expect(status).toBe(2);
    said = stderr.toString();
  }
  expect(said).toContain(line);
});

test('the list names every command once', () => {
  const lines = listOf().split('\n');
  expect(new Set(lines).size).toBe(all.length + Object.keys(plain).length);
});
