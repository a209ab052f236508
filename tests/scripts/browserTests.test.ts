import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

interface Node {
  type: string;
  [part: string]: unknown;
}

const specs = readdirSync('tests/browser').filter((file) => file.endsWith('.spec.ts'));
const sources = readdirSync('tests/browser', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const read = (file: string): string => readFileSync(`tests/browser/${file}`, 'utf8');

/** Specs whose tests are all tagged `@long`, and why. */
const onlyLong: Record<string, string> = {
  'city.spec.ts': 'builds another city’s site, and walks it in each of its languages',
  'kiosk-soak.spec.ts': 'sends people to the wall one after another, for minutes',
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** How many tests are in every run, and how many only in the long one. */
const countsOf = (file: string, text: string): { everyRun: number; long: number } => {
  const counts = { everyRun: 0, long: 0 };
  const visit = (value: unknown, isLong: boolean): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, isLong);
    if (!isNode(value)) return;
    const { type, arguments: given, callee } = value;
    let isLongHere = isLong;
    if (type === 'CallExpression' && Array.isArray(given) && isNode(callee)) {
      const [title, details] = given as Node[];
      const last = given.at(-1) as Node | undefined;
      const isTitled = /Literal$/.test(title?.type ?? '') && /FunctionExpression$/.test(last?.type ?? '');
      // With a conditional tag, some cases are in every run.
      if (isTitled && details?.type === 'ObjectExpression')
        isLongHere ||= /^\{\s*tag: '@long',?\s*\}$/.test(
          text.slice(details.start as number, details.end as number),
        );
      if (isTitled && callee.type === 'Identifier') counts[isLongHere ? 'long' : 'everyRun'] += 1;
    }
    for (const part of Object.values(value)) visit(part, isLongHere);
  };
  visit(parseSync(file, text).program, false);
  return counts;
};

test('every spec has a test that is in every run, or stands in the list with its reason', () => {
  expect(specs.length).toBeGreaterThan(30);
  const silent = specs.filter((file) => countsOf(file, read(file)).everyRun === 0);
  expect(silent).toEqual(Object.keys(onlyLong));
  for (const file of specs) {
    const { everyRun, long } = countsOf(file, read(file));
    expect(everyRun + long, `${file} has tests`).toBeGreaterThan(0);
  }
});

test('a test that is left out of a run is seen', () => {
  const text = `
    test('one', async () => {});
    test('two', { tag: '@long' }, async () => {});
    test(\`three \${n}\`, { tag: n > 1 ? [] : '@long' }, async () => {});
    test.describe('all', { tag: '@long' }, () => { test('four', async () => {}); });
  `;
  expect(countsOf('sample.spec.ts', text)).toEqual({ everyRun: 2, long: 2 });
});

test('npm chooses tests by their tag and by nothing else', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const runs = (name: string) =>
    scripts[name]?.split(' && ').filter((each) => /playwright|vitest/.test(each));
  expect(runs('check')).toEqual(['vitest run --tags-filter=!long']);
  expect(runs('test')).toEqual(['playwright test --grep-invert @long']);
  expect(runs('test:long')).toEqual(['vitest run', 'playwright test']);
});

test('who takes the clock of a page stops it', () => {
  const taken = sources.filter((file) => /\bclock\.(install|resume)\(/.test(read(file)));
  expect(taken).toEqual(['support/clock.ts', 'support/hasty.ts']);
  for (const file of taken)
    expect(read(file).split('clock.install(').length, file).toBe(read(file).split('clock.pauseAt(').length);
});
