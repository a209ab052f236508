import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Import {
  from: string;
  /** A path from the root for a file of ours, the bare name for a package. */
  to: string;
  typeOnly: boolean;
  /** Loaded when it is needed, not before. */
  onDemand: boolean;
}

const code = ['locales', 'machines', 'src', 'scripts', 'tests'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
);
const files = code.filter((file) => /\.tsx?$/.test(file) && statSync(file).isFile());
const read = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const runTime = files.filter((file) => /^(src|machines|locales)\//.test(file));

const statement = /^(?:import|export)\s+(type\s+)?([^'"`;]*?)\bfrom\s+'([^']+)'/gm;
const bareStatement = /^import\s+'([^']+)'/gm;
const call = /\bimport\(\s*'([^']+)'/g;

const importsOf = (file: string): readonly Import[] => {
  const text = read.get(file) ?? '';
  const as = (to: string, how: Partial<Import> = {}): Import => ({
    from: file,
    to: resolved(file, to),
    typeOnly: false,
    onDemand: false,
    ...how,
  });
  return [
    ...[...text.matchAll(statement)].map(([, type, names = '', to = '']) =>
      as(to, { typeOnly: type !== undefined || onlyTypes(names) }),
    ),
    ...[...text.matchAll(bareStatement)].map(([, to = '']) => as(to)),
    ...[...text.matchAll(call)].map(([, to = '']) => as(to, { onDemand: true })),
  ];
};

/** `{ type One, type Two }`, and neither `{ type One, two }` nor `{}`. */
const onlyTypes = (names: string): boolean =>
  /^\{\s*type\s+\w[\w\s]*(,\s*type\s+\w[\w\s]*)*,?\s*\}\s*$/.test(names.trim());

const resolved = (file: string, to: string): string => {
  if (!to.startsWith('.')) return to;
  const path = normalize(join(dirname(file), to));
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => read.has(each)) ?? path;
};

const every = runTime.flatMap(importsOf);
const say = ({ from, to }: Import) => `${from} imports ${to}`;
const isIn = (rooms: readonly string[], path: string) =>
  rooms.some((room) => (room.endsWith('/') ? path.startsWith(room) : path === room));

/** Who may enter. A room that is not named may be entered for its types alone, where `types` says so. */
const rooms: readonly { room: string; mayImport: readonly string[]; types?: true }[] = [
  { room: 'locales/', mayImport: ['locales/'] },
  { room: 'src/catalog/', mayImport: ['src/catalog/'] },
  { room: 'src/eligibility/', mayImport: ['src/eligibility/', 'src/catalog/'] },
  { room: 'machines/', mayImport: ['machines/', 'src/eligibility/', 'src/catalog/', 'xstate'] },
  {
    room: 'src/language/',
    mayImport: ['src/language/', 'machines/takeLatest.ts', 'locales/', 'i18next', 'react'],
    types: true,
  },
  {
    room: 'src/components/',
    mayImport: ['src/components/', 'src/language/', 'src/shell/mode.ts', 'locales/', 'react'],
    types: true,
  },
  {
    room: 'src/handoff/',
    mayImport: [
      'src/handoff/',
      'src/components/',
      'src/language/',
      'src/catalog/',
      'locales/',
      'i18next',
      'react',
      'uqr',
    ],
  },
];

/** The catalog's own check: for the build and the tests, never for the page. */
const isCheck = (file: string) =>
  file === 'scripts/build/catalog/check.ts' || file.startsWith('scripts/build/catalog/');
/** What a room does against its rule, and why it may. */
const allowed: ReadonlyMap<string, string> = new Map([
  ['src/handoff/OpenHours.tsx imports src/catalog/places/openNow.ts', 'reads a clock, knows no program'],
  ['src/handoff/OpenHours.tsx imports src/catalog/clock.ts', 'says nothing of now by a clock that is wrong'],
]);

describe('arrows between the rooms', () => {
  test.each(rooms)('$room keeps to what it may import', ({ room, mayImport, types = false }) => {
    const inRoom = every.filter(({ from }) => from.startsWith(room) && !isCheck(from));
    const astray = inRoom.filter(({ to, typeOnly }) => !isIn(mayImport, to) && !(types && typeOnly));
    expect(inRoom.length).toBeGreaterThan(0);
    expect(astray.map(say).filter((one) => !allowed.has(one))).toEqual([]);
  });

  test('every exception is still needed', () => {
    const made = new Set(every.map(say));
    expect([...allowed.keys()].filter((one) => !made.has(one))).toEqual([]);
  });

  test('the sheet that a person takes away knows no answer', () => {
    const knowing = every.filter(
      ({ from, to }) =>
        from.startsWith('src/handoff/') &&
        isIn(['src/catalog/questions.ts', 'src/eligibility/', 'machines/', 'src/screens/'], to),
    );
    expect(knowing.map(say)).toEqual([]);
  });

  test('machines and meaning know no screen, no document and no word', () => {
    const pure = runTime.filter((file) => isIn(['machines/', 'src/eligibility/'], file));
    const touching = pure.filter((file) =>
      /\b(document|window|navigator|localStorage|sessionStorage)\s*[.[]|\breact\b|i18next|locales\//.test(
        read.get(file) ?? '',
      ),
    );
    expect(touching).toEqual([]);
  });

  test('nothing on the page comes from tests, scripts or Node', () => {
    const astray = every.filter(({ from, to }) => /^(tests\/|scripts\/|node:)/.test(to) && !isCheck(from));
    expect(astray.map(say)).toEqual([]);
  });

  test('nothing on the page is loaded that is only there to build it', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const packages = every.filter(
      ({ from, to, typeOnly }) => !typeOnly && !isCheck(from) && !/^(src|machines|locales|node:)/.test(to),
    );
    const nameOf = (to: string) =>
      to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');
    expect(packages.filter(({ to }) => !Object.hasOwn(dependencies, nameOf(to))).map(say)).toEqual([]);
  });

  test('the large edition of zod is loaded by the check of the catalog alone, and nobody loads that', () => {
    const large = every.filter(({ to, from }) => to === 'zod' && !isCheck(from));
    expect(large.map(say)).toEqual([]);
    expect(every.filter(({ from, to }) => isCheck(to) && !isCheck(from)).map(say)).toEqual([]);
  });

  test('no file of these rooms waits for itself: there is no circle of imports', () => {
    const inRooms = runTime.filter((file) =>
      isIn(
        rooms.map(({ room }) => room),
        file,
      ),
    );
    const waitsFor = (file: string) =>
      importsOf(file).filter(({ typeOnly, onDemand }) => !typeOnly && !onDemand);
    const next = new Map(inRooms.map((file) => [file, waitsFor(file).map(({ to }) => to)]));
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
});

describe('names and habits', () => {
  test('no folder and no file is named after nothing in particular', () => {
    const banned = /(^|\/)(utils?|helpers?|libs?|common|types|constants|misc|shared)(\/|\.|$)/i;
    const atRoot = readdirSync('.').filter((name) => !/^(node_modules|dist.*|\..*)$/.test(name));
    expect([...code, ...atRoot].filter((file) => banned.test(file))).toEqual([]);
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
    read.set(
      'src/sample.ts',
      [
        "import {\n  type One,\n  two,\n} from './catalog/questions';",
        "import type { Three } from 'three';",
        "import { type Four, type Five } from 'four';",
        "import './look/index.css';",
        "const later = () => import('./screens/later');",
        "export { six } from '../machines/visit';",
      ].join('\n'),
    );
    const seen = importsOf('src/sample.ts').map(({ to, typeOnly }) => [to, typeOnly]);
    read.delete('src/sample.ts');
    expect(seen).toEqual([
      ['src/catalog/questions.ts', false],
      ['three', true],
      ['four', true],
      ['machines/visit.ts', false],
      ['src/look/index.css', false],
      ['src/shell/lazyScreen.tsx', false],
    ]);
  });
});
