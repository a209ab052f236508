import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import postcss, { type AtRule } from 'postcss';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

interface Import {
  from: string;
  /** Path from the root for our own files, bare name for packages. */
  to: string;
  typeOnly: boolean;
  /** Whether it is a dynamic import. */
  onDemand: boolean;
}

/** `x` allows importing a package or folder, `type x` its types only. */
interface Room {
  room: string;
  mayImport: readonly string[];
}

/**
 * Every folder, in dependency order. A folder imports only from earlier ones that it lists.
 */
const rooms: readonly Room[] = [
  { room: 'locales', mayImport: [] },
  { room: 'src/catalog', mayImport: ['type locales', 'zod/mini'] },
  { room: 'src/eligibility', mayImport: ['src/catalog'] },
  { room: 'machines', mayImport: ['src/catalog', 'src/eligibility', 'xstate'] },
  {
    room: 'src/language',
    mayImport: ['locales', 'type src/catalog', 'machines/takeLatest.ts', 'i18next', 'react'],
  },
  { room: 'src/look', mayImport: [] },
  { room: 'src/early', mayImport: ['type src/catalog', 'src/eligibility', 'dialog-polyfill'] },
  { room: 'src/components', mayImport: ['type react'] },
  {
    room: 'src/shell',
    mayImport: [
      'locales',
      'src/catalog',
      'type machines',
      'src/language',
      'src/components',
      'react',
      'type i18next',
      'type xstate',
    ],
  },
  {
    room: 'src/listen',
    mayImport: [
      'src/catalog/money.ts',
      'machines',
      'src/language',
      'src/components',
      'src/shell',
      'react',
      'xstate',
      'type i18next',
    ],
  },
  {
    room: 'src/handoff',
    mayImport: [
      'locales',
      'src/catalog',
      'src/language',
      'src/look',
      'src/components',
      'src/shell',
      'react',
      'uqr',
      'type i18next',
    ],
  },
  {
    room: 'src/screens',
    mayImport: [
      'locales',
      'src/catalog',
      'src/eligibility',
      'machines',
      'src/language',
      'src/components',
      'src/shell',
      'src/listen',
      'src/handoff',
      'react',
      'react-hook-form',
      '@hookform/resolvers',
      'type i18next',
    ],
  },
  {
    room: 'src/pages',
    mayImport: [
      'locales',
      'src/catalog',
      'src/language',
      'src/components',
      'src/shell',
      'src/handoff',
      'type react',
      'type i18next',
    ],
  },
  {
    room: 'src/phone',
    mayImport: [
      'machines',
      'type src/early',
      'src/shell',
      'src/screens',
      'react',
      'react-dom',
      'xstate',
      'type i18next',
    ],
  },
  {
    room: 'src/kiosk',
    mayImport: [
      'locales',
      'src/catalog',
      'machines',
      'src/language',
      'src/early',
      'src/look',
      'src/components',
      'src/shell',
      'src/listen',
      'src/handoff',
      'src/screens',
      'react',
      'react-dom',
      'xstate',
      'type i18next',
    ],
  },
  {
    room: 'src/guide',
    mayImport: [
      'locales',
      'src/catalog',
      'src/eligibility',
      'machines',
      'src/language',
      'src/look',
      'src/components',
      'src/shell',
      'src/listen',
      'src/handoff',
      'src/screens',
      'react',
      'react-dom',
      'xstate',
      'type i18next',
    ],
  },
  { room: 'src/main.css', mayImport: ['src/*'] },
  { room: 'src/main.ts', mayImport: ['locales', 'src/*'] },
  { room: 'src/publicPage.ts', mayImport: ['src/early', 'src/shell', 'src/pages'] },
  {
    room: 'src/prerender.tsx',
    mayImport: ['locales', 'machines', 'src/*', 'react-dom', 'xstate'],
  },
  { room: 'scripts/serve', mayImport: ['*'] },
  { room: 'scripts/city', mayImport: ['*'] },
  { room: 'scripts/build', mayImport: ['locales', 'src/*', 'scripts/serve', 'scripts/city', '*'] },
  {
    room: 'scripts/verify',
    mayImport: ['locales', 'machines', 'src/*', 'scripts/serve', 'scripts/build', '*'],
  },
  {
    room: 'scripts/authoring',
    mayImport: ['locales', 'machines', 'src/*', 'scripts/serve', 'scripts/build', 'scripts/verify', '*'],
  },
  {
    room: 'scripts/bench',
    mayImport: ['locales', 'src/*', 'scripts/serve', 'scripts/build', 'scripts/verify', '*'],
  },
  { room: 'scripts/kiosk-box', mayImport: ['scripts/serve', 'scripts/verify', '*'] },
  { room: 'scripts/commands.ts', mayImport: [] },
  { room: 'scripts/run.ts', mayImport: ['scripts/commands.ts', '*'] },
];

/** Its files stand elsewhere when they are read: over the engine's. */
const exampleCity = 'scripts/city/example/';
const all = ['locales', 'machines', 'src', 'scripts', 'tests']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) => `${top}/${file}`))
  .filter((file) => !file.startsWith(exampleCity));
const files = all.filter((file) => /(?<!\.d)\.(tsx?|mjs|css)$/.test(file) && statSync(file).isFile());
const read = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const ours = files.filter((file) => !file.startsWith('tests/'));
const runTime = files.filter((file) => /^(src|machines|locales)\/.*(?<!\.css)$/.test(file));

const importsIn = (file: string, text: string): readonly Import[] => {
  if (file.endsWith('.css'))
    return [...text.matchAll(/@import "([^"]+)"/g)].map(([, to = '']) => ({
      from: file,
      to: resolved(file, to),
      typeOnly: false,
      onDemand: false,
    }));
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const as = (to: string, typeOnly: boolean, onDemand = false): Import => ({
    from: file,
    to: resolved(file, to),
    typeOnly,
    onDemand,
  });
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      as(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType)),
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [as(moduleRequest.value, isType)] : [],
      ),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const [, to] = text.slice(start, end).match(/^['"]([^'"]+)['"]$/) ?? [];
      return to === undefined ? [] : [as(to, false, true)];
    }),
  ];
};

const resolved = (file: string, to: string): string => {
  if (!to.startsWith('.')) return to;
  const path = normalize(join(dirname(file), to.replace(/\?.*$/, '')));
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => read.has(each)) ?? path;
};

/** The package of an import: `zod` of `zod/mini`. */
const packageOf = (to: string): string =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');

const every = ours.flatMap((file) => importsIn(file, read.get(file) ?? ''));
const described = ({ from, to, typeOnly }: Import) => `${from} imports ${typeOnly ? 'types of ' : ''}${to}`;
const isIn = (place: string, path: string) => path === place || path.startsWith(`${place}/`);
const roomOf = (file: string): string | undefined => rooms.find(({ room }) => isIn(room, file))?.room;
const isOurs = (path: string) => /^(locales|machines|src|scripts|tests)\//.test(path);

const allows = (rule: string, to: string): boolean =>
  rule === '*' ? !isOurs(to) : rule === 'src/*' ? to.startsWith('src/') : isIn(rule, to);

const mayMake = ({ mayImport }: Room, { to, typeOnly }: Import): boolean =>
  mayImport.some((rule) => {
    const [, only, what = ''] = rule.match(/^(type )?(.*)$/) ?? [];
    return allows(what, to) && (only === undefined || typeOnly);
  });

describe('imports between rooms', () => {
  test('every file has its room', () => {
    expect(ours.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  test.each(rooms.map((room, height) => ({ ...room, height })))(
    '$room keeps to what it may import, and looks only down',
    (room) => {
      const made = every.filter(({ from, to }) => isIn(room.room, from) && !isIn(room.room, to));
      expect(made.filter((one) => !mayMake(room, one)).map(described)).toEqual([]);
      const up = made.filter(({ to }) => rooms.findIndex((other) => isIn(other.room, to)) > room.height);
      expect(up.map(described)).toEqual([]);
      expect(ours.some((file) => isIn(room.room, file)) || existsSync(room.room)).toBe(true);
    },
  );

  test('no rule allows what nobody needs', () => {
    const unneeded = rooms.flatMap((room) =>
      room.mayImport
        .filter(
          (rule) =>
            !every.some((one) => isIn(room.room, one.from) && mayMake({ ...room, mayImport: [rule] }, one)),
        )
        .map((rule) => `${room.room}: ${rule}`),
    );
    expect(unneeded).toEqual([]);
  });

  test('the three modes do not import each other, and only the entry script imports them', () => {
    const ways = ['src/phone', 'src/kiosk', 'src/guide'];
    const into = every.filter(({ from, to }) => ways.some((way) => isIn(way, to) && !isIn(way, from)));
    const astray = into.filter(
      ({ from }) => !['src/main.ts', 'src/prerender.tsx'].includes(from) && !from.startsWith('scripts/'),
    );
    expect(astray.map(described)).toEqual([]);
  });

  test('the sheet to take away imports nothing that holds answers', () => {
    const answers = ['src/catalog/questions.ts', 'src/eligibility', 'machines', 'src/shell/visit.tsx'];
    const knowing = every.filter(
      ({ from, to }) => isIn('src/handoff', from) && answers.some((place) => isIn(place, to)),
    );
    expect(knowing.map(described)).toEqual([]);
  });

  test('machines and eligibility use no DOM', () => {
    const pure = runTime.filter((file) => isIn('machines', file) || isIn('src/eligibility', file));
    const touching = pure.filter((file) =>
      /\b(document|window|navigator|localStorage|sessionStorage)\s*[.[]/.test(read.get(file) ?? ''),
    );
    expect(pure.length).toBeGreaterThan(0);
    expect(touching).toEqual([]);
  });

  test('no page loads a devDependency', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const packages = every.filter(
      ({ from, to, typeOnly }) => runTime.includes(from) && !typeOnly && !isOurs(to),
    );
    expect(packages.filter(({ to }) => !Object.hasOwn(dependencies, packageOf(to))).map(described)).toEqual(
      [],
    );
  });

  test('every package that is imported anywhere is declared', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const tests = files.filter((file) => file.startsWith('tests/'));
    const alone = ['vite.config.ts', 'playwright.config.ts'];
    const beside = [...tests, ...alone].flatMap((file) =>
      importsIn(file, read.get(file) ?? readFileSync(file, 'utf8')),
    );
    const undeclared = [...every, ...beside].filter(({ to, typeOnly }) => {
      if (/^[./]|^node:/.test(to) || isOurs(to)) return false;
      const name = packageOf(to);
      // Types may come from DefinitelyTyped.
      const types = `@types/${name.replace(/^@(.*)\//, '$1__')}`;
      const all = { ...dependencies, ...devDependencies };
      return !Object.hasOwn(all, name) && !(typeOnly && Object.hasOwn(all, types));
    });
    expect(undeclared.map(described)).toEqual([]);
  });

  test('every package that is declared is used: imported, named, run, or wanted by another', () => {
    const { dependencies, devDependencies, scripts } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>>;
    const declared = Object.keys({ ...dependencies, ...devDependencies });
    const manifests = declared.map(
      (name) =>
        JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
          name: string;
          bin?: string | Record<string, string>;
          peerDependencies?: Record<string, string>;
        },
    );
    const code = [...read.values(), readFileSync('vite.config.ts', 'utf8')].join('\n');
    const commands = Object.values(scripts).join(' ').split(' ');
    const isUsed = ({ name, bin = {} }: (typeof manifests)[number]) => {
      const plain = name.replace(/^@types\//, '');
      return (
        [`'${plain}'`, `'${plain}/`, `'${plain}:`, `@vitest-environment ${plain}\n`].some((text) =>
          code.includes(text),
        ) ||
        (typeof bin === 'string' ? [plain] : Object.keys(bin)).some((command) =>
          commands.includes(command),
        ) ||
        manifests.some(({ peerDependencies = {} }) => Object.hasOwn(peerDependencies, name))
      );
    };
    expect(
      manifests.filter((one) => one.name !== '@types/node' && !isUsed(one)).map(({ name }) => name),
    ).toEqual([]);
  });

  test('there is no import cycle', () => {
    const atOnce = every.filter(({ typeOnly, onDemand }) => !typeOnly && !onDemand);
    const next = new Map(
      ours.map((file) => [file, atOnce.filter(({ from }) => from === file).map(({ to }) => to)]),
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const follow = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (way.includes(file) || done.has(file)) return;
      for (const to of next.get(file) ?? []) follow(to, [...way, file]);
      done.add(file);
    };
    for (const file of next.keys()) follow(file, []);
    expect(circles).toEqual([]);
  });

  test('tests hold no production code', () => {
    expect(every.filter(({ to }) => to.startsWith('tests/')).map(described)).toEqual([]);
  });
});

describe('names and habits', () => {
  test('no folder or file has a catch-all name', () => {
    const banned = /(^|\/)(utils?|helpers?|libs?|common|types|constants|misc|shared)(\/|\.|$)/i;
    const atRoot = readdirSync('.').filter((name) => !/^(node_modules|dist.*|\..*)$/.test(name));
    expect([...all, ...atRoot].filter((file) => banned.test(file))).toEqual([]);
  });

  test('no unit test has a time limit of its own, which a busy machine would break', () => {
    const limited =
      /testTimeout|\btimeout: \d|^\s*(?:\}|(?:before|after)(?:All|Each)\(.*\)),\s+\d[\d_]*,?\s*\);$/m;
    const unit = [...read].filter(([file]) => /^tests\/(?!browser\/|architecture)/.test(file));
    expect(unit.length).toBeGreaterThan(100);
    expect(unit.filter(([, text]) => limited.test(text)).map(([file]) => file)).toEqual([]);
  });

  test('nothing is drawn differently under a finger that has left, since that looks like a choice', () => {
    const sticky: string[] = [];
    for (const [file, text] of read)
      if (file.startsWith('src/') && file.endsWith('.css'))
        postcss.parse(text).walkRules(/:hover/, (rule) => {
          const { parent } = rule;
          if (parent?.type !== 'atrule' || (parent as AtRule).params !== '(hover: hover)')
            sticky.push(`${file}: ${rule.selector}`);
        });
    expect(sticky).toEqual([]);
  });

  test('no style sheet is longer than 250 lines', () => {
    const sheets = [...read].filter(([file]) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(20);
    expect(sheets.filter(([, text]) => text.split('\n').length > 251).map(([file]) => file)).toEqual([]);
  });

  test.each([
    ['any', /(?:[:<,(|&]|=>|\bas)\s*any\b(?!\s*[:'"])/],
    ['enum', /^\s*(?:export\s+)?(?:const\s+)?enum\s/m],
    ['@ts-ignore', /@ts-(?:ignore|nocheck)/],
    ['innerHTML', /\bdangerouslySetInnerHTML\b|\.innerHTML\b/],
  ])('the code on the page has no %s', (_what, pattern) => {
    expect(runTime.filter((file) => pattern.test(read.get(file) ?? ''))).toEqual([]);
  });
});

describe('this test sees', () => {
  test('imports over several lines, of types alone, for their effect, and on demand', () => {
    const seen = importsIn(
      'src/sample.ts',
      [
        "import {\n  type One,\n  two,\n} from './catalog/questions';",
        "import type { Three } from 'three';",
        "import { type Four, type Five } from 'four';",
        "import './main.css';",
        "export { six } from '../machines/visit';",
        "const later = () => import('./screens/Results');",
      ].join('\n'),
    );
    expect(seen.map(({ to, typeOnly, onDemand }) => [to, typeOnly, onDemand])).toEqual([
      ['src/catalog/questions.ts', false, false],
      ['three', true, false],
      ['four', true, false],
      ['src/main.css', false, false],
      ['machines/visit.ts', false, false],
      ['src/screens/Results.tsx', false, true],
    ]);
  });

  test('what a style sheet imports', () => {
    const [seen] = importsIn('src/sample.css', '@import "./look/fonts.css" layer(base);');
    expect(seen?.to).toBe('src/look/fonts.css');
  });
});
