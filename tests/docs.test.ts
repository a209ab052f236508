import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pictureLimit, pictures } from '../scripts/authoring/screenshots';
import { limits } from '../scripts/build/budget';

const under = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const isPage = (file: string) => file.endsWith('.md');

/** Handwritten pages: reports are generated, and the table of renames names files that are gone. */
const pages = [...readdirSync('.'), ...under('docs'), ...under('.github')]
  .filter(isPage)
  .filter((file) => !file.startsWith('docs/reports/') && file !== 'docs/renamed.md');
const textOf = (page: string) => readFileSync(page, 'utf8');

const tops = ['.ci', '.github', 'deploy', 'docs', 'locales', 'machines', 'public', 'scripts', 'src', 'tests'];
const files = [...readdirSync('.'), ...tops.flatMap(under)];
const names = new Set(files.map((file) => basename(file)));
/** Files that exist only in a build or on a center's machine. */
const isMade = (name: string) =>
  /^(dist|node_modules|\/)|^(sw\.js|sbom\.cdx\.json|version\.json|services\.json|places\.json|visits\.jsonl|hsds-3\.[01]\.json|datapackage\.json|columns\.json)$/.test(
    name,
  );

/** Words in a page that look like a file of ours: `machines/visit.ts`, `Listen.tsx`. */
const filesNamedIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, code = '']) => code)
    .filter((code) => /^[\w./@-]+\.(tsx?|mjs|js|css|json|md|jsonl|yml)$/.test(code));

const exists = (name: string) =>
  name.includes('/') ? existsSync(name) || files.some((file) => file.endsWith(`/${name}`)) : names.has(name);

const { scripts: commands } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const unknownCommands = (text: string): readonly string[] =>
  [...text.matchAll(/npm run (?:-s )?([a-z][\w-]*(?::[\w-]+)*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !Object.hasOwn(commands, name));

const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('documentation', () => {
  test.each(pages)('%s links only to what is there', (page) => {
    const text = textOf(page);
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
      .map(([, inText, inTag]) => inText ?? inTag ?? '')
      .filter((link) => !/^[a-z]+:/.test(link));
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(textOf(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test.each(pages)('%s names only files that are there', (page) => {
    expect(filesNamedIn(textOf(page)).filter((name) => !isMade(name) && !exists(name))).toEqual([]);
  });

  test.each(pages)('%s names only commands that are there', (page) => {
    expect(unknownCommands(textOf(page))).toEqual([]);
  });

  test('the index names every page, and the decisions every record', () => {
    const linked = [...textOf('docs/README.md').matchAll(/\]\(([^)#\s]+)/g)].map(([, link = '']) =>
      normalize(join('docs', link)),
    );
    const decisions = textOf('docs/decisions/README.md');
    const isIndexed = (page: string) =>
      dirname(page) === 'docs/decisions'
        ? basename(page) === 'README.md' || decisions.includes(basename(page, '.md'))
        : page === 'docs/README.md' || linked.includes(page);
    const hand = under('docs').filter((file) => isPage(file) && !file.startsWith('docs/reports/'));
    expect(hand.filter((page) => !isIndexed(page))).toEqual([]);
  });

  test('the architecture has a heading for every room that its test holds', () => {
    const rooms = [
      ...textOf('tests/architecture.test.ts').matchAll(/\{ room: '([^']+)'|^ {4}room: '([^']+)'/gm),
    ].map(([, short, long]) => short ?? long);
    const described = [...textOf('docs/architecture.md').matchAll(/^### (.+)$/gm)].flatMap(([, title = '']) =>
      [...title.matchAll(/`([^`]+)`/g)].map(([, room]) => room),
    );
    expect(rooms.length).toBeGreaterThan(20);
    expect(described).toEqual(rooms);
  });

  test('every dependency has a reason', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const named = [...textOf('docs/dependencies.md').matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) =>
      names.split(', '),
    );
    const isNamed = (name: string) => named.includes(name) || named.includes(name.replace(/\/.*$/, '/*'));
    const declared = Object.keys({ ...dependencies, ...devDependencies });
    expect(declared.filter((name) => !isNamed(name))).toEqual([]);
    const isDeclared = (name: string) =>
      declared.some((one) => one === name || one.replace(/\/.*$/, '/*') === name);
    expect(
      named.filter((name) => !isDeclared(name) && !/^(at run time|while developing|-+)$/.test(name)),
    ).toEqual([]);
  });

  test('the documented budgets are those of the build', () => {
    const text = textOf('docs/performance.md');
    for (const bytes of Object.values(limits)) expect(text).toContain(bytes.toLocaleString('en-US'));
  });
});

describe('comments in the code', () => {
  const code = ['locales', 'machines', 'src', 'scripts', 'tests']
    .flatMap(under)
    .filter((file) => /\.(tsx?|mjs|js)$/.test(file) && file !== 'tests/docs.test.ts');

  test('names only files that are there', () => {
    const gone = code.flatMap((file) =>
      filesNamedIn(textOf(file))
        .filter((name) => !isMade(name) && !exists(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(code.length).toBeGreaterThan(200);
    expect(gone).toEqual([]);
  });

  test('names only commands that are there', () => {
    expect(code.flatMap((file) => unknownCommands(textOf(file)).map((name) => `${file}: ${name}`))).toEqual(
      [],
    );
  });
});

test.each(pictures)('docs/pictures/$file is there, light, and shown to a reader', ({ file }) => {
  expect(statSync(`docs/pictures/${file}`).size).toBeLessThanOrEqual(pictureLimit);
  expect(textOf('README.md')).toContain(`docs/pictures/${file}`);
});

test('every picture in docs/pictures is made by the screenshot command', () => {
  expect(readdirSync('docs/pictures').sort()).toEqual(pictures.map(({ file }) => file).sort());
});

test('this test sees a file that is named and not there', () => {
  const seen = filesNamedIn('`Talk.tsx`, `machines/visit.ts`, `npm run check`, `x.y`, and `src/gone.ts`.');
  expect(seen.filter((name) => !exists(name))).toEqual(['Talk.tsx', 'src/gone.ts']);
});
