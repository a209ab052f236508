import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Candidate, formatted } from '../../../../scripts/authoring/workbench/edit/candidate';
import { refusalOf } from '../../../../scripts/authoring/workbench/edit/guard';
import { applied, type Edit } from '../../../../scripts/authoring/workbench/edit/kinds';
import { type Place, valueAt, withValue } from '../../../../scripts/authoring/workbench/edit/literal';
import { draftOf, save } from '../../../../scripts/authoring/workbench/edit/save';
import { Store } from '../../../../scripts/authoring/workbench/edit/store';
import type { Value } from '../../../../scripts/authoring/workbench/edit/value';
import { cautions } from '../../../../src/catalog/cautions';
import { contacts } from '../../../../src/catalog/contacts';
import { placeFiles } from '../../../../src/catalog/places/files';
import { programs } from '../../../../src/catalog/programs';
import { providedBy, providers } from '../../../../src/catalog/providers';
import { sources } from '../../../../src/catalog/sources';

const live = (file: string) => readFileSync(file, 'utf8');

/** A catalog of nowhere. */
const files: Readonly<Record<string, string>> = {
  'src/catalog/contacts.ts': `import type { SourceId } from './sources';

const onWeekdays = (from: string, to: string) => [{ days: ['mon', 'tue'], from, to }];

/** A note – with a dash. */
export const contacts = {
  'help-line': {
    name: 'Help “Line”',
    phone: '212-555-0100',
    hours: onWeekdays('09:00', '17:00'),
    confidence: 'high',
    source: 'town',
    checkedOn: '2026-08-11',
  },
  // Kept where it is.
  desk: {
    name: 'Desk',
    phone: '212-555-0101',
    confidence: 'medium',
    source: 'town',
    checkedOn: null,
  },
} as const satisfies Record<string, object>;
`,
  'src/catalog/sources.ts': `export const sources = {
  town: { title: 'The town', url: 'https://town.example/', dated: '2026-08-11', kind: 'official' },
};
`,
  'src/catalog/providers.ts': `export const providers = {
  town: { name: 'The town', about: 'A town.', source: 'town' },
} as const satisfies Record<string, object>;

export const providedBy: Readonly<Record<string, readonly string[]>> = {
  card: ['town'],
  'other-card': [],
};
`,
  'src/catalog/places/citations.ts': `export const citations = { town: 'The town, https://town.example/' } as const;
`,
  'src/catalog/places/bronx.ts': `import { citations } from './citations';

export const bronx = [
  {
    id: 'first',
    name: 'First',
    serves: ['idnyc', 'library'],
    callFirst: false,
    source: citations.town,
    checkedOn: '2026-07-04',
  },
];
`,
  'src/catalog/programs/card.ts': `import { program } from '../shape';

export const card = program({
  id: 'card',
  needs: ['health', 'food'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});
`,
  'src/catalog/programs/index.ts': `import { card } from './card';

const list = [
  card,
] as const satisfies readonly object[];
`,
  'src/catalog/shape.ts': 'export const program = (shape: object) => shape;\n',
  'locales/en/programs.json':
    '{\n  "contacts": { "911": "Help", "311": "Town – “hall”" },\n  "programs": {}\n}\n',
  'locales/es/programs.json': '{\n  "contacts": { "911": "Ayuda", "311": "Ayuntamiento" }\n}\n',
  'locales/es/record.json':
    '{\n  "writtenBy": "a draft",\n  "sources": { "programs.contacts.311": "00000000" }\n}\n',
};
for (const borough of ['brooklyn', 'manhattan', 'queens', 'statenIsland', 'citywide'])
  Object.assign(files, { [`src/catalog/places/${borough}.ts`]: `export const ${borough} = [];\n` });

let root: string;
let store: Store;
const journal = () => join(root, '..', `${root.split('/').at(-1)}.journal`);
const none = { faults: async () => ({ brought: [], left: [] }) };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'town-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  cpSync('biome.json', join(root, 'biome.json'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'dir');
  store = new Store(root, journal());
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(journal(), { force: true });
});

const contactEdit = (field: string, was?: Value, value?: Value): Edit => ({
  kind: 'contact',
  row: 'help-line',
  field,
  was,
  value,
});
const saving = (...edits: readonly Edit[]) => save(root, store, none, edits, 'a change');
/** Lines taken out and put in. */
const difference = (file: string): readonly string[] => {
  const [was, is] = [files[file] ?? '', store.read(file)].map((text) => text.split('\n')) as [
    string[],
    string[],
  ];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `-${line.trim()}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+${line.trim()}`),
  ];
};

describe('a value is read without running the file', () => {
  const rows: readonly [file: string, place: Place, value: unknown][] = [
    ...Object.entries({ contacts, sources, cautions, providers }).flatMap(([constant, all]) =>
      Object.entries(all).map(([id, value]): [string, Place, unknown] => [
        `src/catalog/${constant}.ts`,
        { constant, steps: [id] },
        value,
      ]),
    ),
    ...Object.entries(providedBy).map(([id, value]): [string, Place, unknown] => [
      'src/catalog/providers.ts',
      { constant: 'providedBy', steps: [id] },
      value,
    ]),
    ...Object.entries(placeFiles).flatMap(([borough, all]) =>
      all.map((value): [string, Place, unknown] => [
        `src/catalog/places/${borough}.ts`,
        { constant: borough, steps: [{ id: value.id }] },
        value,
      ]),
    ),
    ...programs.map((value): [string, Place, unknown] => [
      `src/catalog/programs/${value.id}.ts`,
      { steps: [] },
      value,
    ]),
  ];

  test('as every row of the catalog is when it runs', () => {
    expect(rows.length).toBeGreaterThan(200);
    for (const [file, place, value] of rows) expect(valueAt(file, live(file), live, place)).toEqual(value);
  });

  test('and written back as it is, changes no byte', () => {
    for (const [file, place, value] of rows)
      expect(withValue(file, live(file), live, place, value as Value)).toBe(live(file));
  });
});

describe('the difference is the smallest', () => {
  const contactsFile = 'src/catalog/contacts.ts';

  test('a phone is one line', async () => {
    await saving(contactEdit('phone', '212-555-0100', '212-555-0199'));
    expect(difference(contactsFile)).toEqual(["-phone: '212-555-0100',", "+phone: '212-555-0199',"]);
  });

  test('a field that was not there stands where our rows have it', async () => {
    await saving(contactEdit('say', undefined, "It's me"));
    expect(difference(contactsFile)).toEqual(['+say: "It\'s me",']);
    expect(store.read(contactsFile)).toMatch(/phone: .*\n {4}say: .*\n {4}hours:/);
  });

  test('hours that a function wrote are written out, and the other rows stay', async () => {
    const was = [{ days: ['mon', 'tue'], from: '09:00', to: '17:00' }];
    await saving(contactEdit('hours', was, [{ days: ['mon'], from: '09:00', to: '12:00' }]));
    expect(difference(contactsFile)).toEqual([
      "-hours: onWeekdays('09:00', '17:00'),",
      "+hours: [{ days: ['mon'], from: '09:00', to: '12:00' }],",
    ]);
  });

  test('a field goes, first, last and in between, and so does a row', async () => {
    await saving(
      contactEdit('name', 'Help “Line”'),
      contactEdit('confidence', 'high'),
      contactEdit('checkedOn', '2026-08-11'),
    );
    expect(difference(contactsFile)).toEqual([
      "-name: 'Help “Line”',",
      "-confidence: 'high',",
      "-checkedOn: '2026-08-11',",
    ]);
    store.undo();
    const { desk } = valueOfConstant(contactsFile, 'contacts') as { desk: Value };
    await saving({ kind: 'contact', row: 'desk', field: '', was: desk });
    expect(store.read(contactsFile)).toBe(files[contactsFile]?.replace(/ {2}\/\/[^}]*},\n/, ''));
  });

  test('a field within a field, an item of a list, and a name from elsewhere are not written anew', async () => {
    await saving(
      {
        kind: 'program',
        row: 'card',
        field: 'status',
        was: { state: 'open', since: '2026-07-01' },
        value: { state: 'paused', since: '2026-07-01' },
      },
      {
        kind: 'program',
        row: 'card',
        field: 'needs',
        was: ['health', 'food'],
        value: ['health', 'home', 'food'],
      },
      { kind: 'place', row: 'first', field: 'serves', was: ['idnyc', 'library'], value: ['library'] },
    );
    expect(difference('src/catalog/programs/card.ts')).toEqual([
      "-needs: ['health', 'food'],",
      "-status: { state: 'open', since: '2026-07-01' },",
      "+needs: ['health', 'home', 'food'],",
      "+status: { state: 'paused', since: '2026-07-01' },",
    ]);
    expect(store.read('src/catalog/places/bronx.ts')).toContain('source: citations.town');
    expect(difference('src/catalog/places/bronx.ts')).toHaveLength(2);
  });

  test('a row is added at the end, in our order and on lines', async () => {
    const value = { checkedOn: null, source: 'town', phone: '212-555-0102', name: 'New' };
    await saving({ kind: 'contact', row: 'new-line', field: '', value });
    const added = [
      "  'new-line': {",
      "    name: 'New',",
      "    phone: '212-555-0102',",
      "    source: 'town',",
      '    checkedOn: null,',
      '  },',
    ].map(
      (line) => `${line}
`,
    );
    expect(store.read(contactsFile)).toBe(
      files[contactsFile]?.replace('} as const', `${added.join('')}} as const`),
    );
  });

  test('a place goes to the file of its borough, also the first one there', async () => {
    await saving({
      kind: 'place',
      row: 'hall',
      field: '',
      value: { id: 'hall', name: 'Hall', borough: 'queens' },
    });
    expect(store.read('src/catalog/places/queens.ts')).toContain("id: 'hall'");
    expect(difference('src/catalog/places/bronx.ts')).toEqual([]);
  });

  test('a program is a file, an import in its order and a name in the list', async () => {
    await saving({ kind: 'program', row: 'bus-pass', field: '', value: { id: 'bus-pass', needs: ['work'] } });
    expect(store.read('src/catalog/programs/bus-pass.ts')).toContain('export const busPass = program({');
    expect(difference('src/catalog/programs/index.ts')).toEqual(
      expect.arrayContaining(["+import { busPass } from './bus-pass';"]),
    );
    expect(store.read('src/catalog/programs/index.ts')).toMatch(
      /busPass.*\n.*\{ card \}(.|\n)*card,\n? *busPass/,
    );
  });

  test('who provides a program is one line of a file of its own, also for a new one', async () => {
    const value = { source: 'town', about: 'A club.', name: 'Club' };
    const providers = (row: string, was: Value | undefined, is: Value): Edit => ({
      kind: 'program',
      row,
      field: 'providers',
      was,
      value: is,
    });
    await saving(
      { kind: 'provider', row: 'busClub', field: '', value },
      providers('card', ['town'], ['town', 'busClub']),
      { kind: 'program', row: 'bus-pass', field: '', value: { id: 'bus-pass', needs: ['work'] } },
      providers('bus-pass', undefined, ['busClub']),
    );
    expect(difference('src/catalog/providers.ts')).toEqual([
      "-card: ['town'],",
      '+busClub: {',
      "+name: 'Club',",
      "+about: 'A club.',",
      "+source: 'town',",
      '+},',
      "+card: ['town', 'busClub'],",
      "+'bus-pass': ['busClub'],",
    ]);
    expect(store.read('src/catalog/programs/bus-pass.ts')).not.toContain('providers');
    store.undo();
    expect(difference('src/catalog/providers.ts')).toEqual([]);
    expect(await saving(providers('gone', undefined, ['town']))).toMatchObject({ saved: false });
  });

  test('words keep their order, which JSON would not, and name the English they belong to', async () => {
    await saving({
      kind: 'words',
      row: 'es',
      field: 'programs.contacts.311',
      was: 'Ayuntamiento',
      value: 'La “ciudad”',
    });
    expect(store.read('locales/es/programs.json')).toBe(
      files['locales/es/programs.json']?.replace('Ayuntamiento', 'La “ciudad”'),
    );
    expect(store.read('locales/es/record.json')).not.toContain('00000000');
  });

  test('words that nobody has written yet are added with what holds them', async () => {
    await saving({ kind: 'words', row: 'es', field: 'programs.programs.card.title', value: 'Una tarjeta' });
    expect(JSON.parse(store.read('locales/es/programs.json'))).toMatchObject({
      programs: { card: { title: 'Una tarjeta' } },
    });
  });

  test('a reading notes which words were read', async () => {
    await saving({
      kind: 'reading',
      row: 'es',
      field: 'programs.contacts.311',
      value: { verdict: 'accepted', on: '2026-11-30' },
    });
    expect(JSON.parse(store.read('locales/es/record.json')).native).toEqual({
      'programs.contacts.311': {
        verdict: 'accepted',
        on: '2026-11-30',
        english: expect.stringMatching(/^\w{8}$/),
        words: expect.stringMatching(/^\w{8}$/),
      },
    });
  });

  const valueOfConstant = (file: string, constant: string) =>
    valueAt(file, store.read(file), store.read, { constant, steps: [] });
});

describe('a save', () => {
  const file = 'src/catalog/contacts.ts';
  const edit = contactEdit('phone', '212-555-0100', '212-555-0199');

  test('leaves nothing beside the file, and can be taken back, the latest first', async () => {
    await saving(edit);
    await saving(contactEdit('name', 'Help “Line”', 'Line'));
    expect(store.saves).toHaveLength(2);
    store.undo();
    expect(difference(file)).toHaveLength(2);
    store.undo();
    expect(store.read(file)).toBe(files[file]);
    expect(readdirSync(join(root, 'src/catalog')).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(() => store.undo()).toThrow('nothing to take back');
  });

  test('is refused for what the page showed otherwise than it is', async () => {
    const outcome = await saving(contactEdit('phone', '212-555-0000', '212-555-0199'));
    expect(outcome).toMatchObject({ saved: false, faults: [expect.stringContaining('212-555-0100')] });
    expect(store.read(file)).toBe(files[file]);
  });

  test('is refused when the file changed between reading and writing, and so is taking back', async () => {
    const outcome = await save(
      root,
      store,
      {
        faults: async () => {
          writeFileSync(join(root, file), `${files[file]}\n`);
          return { brought: [], left: [] };
        },
      },
      [edit],
      '',
    );
    expect(outcome).toMatchObject({ saved: false, faults: [expect.stringContaining('changed meanwhile')] });
    expect(store.read(file)).toBe(`${files[file]}\n`);
    writeFileSync(join(root, file), files[file] ?? '');
    await saving(edit);
    writeFileSync(join(root, file), 'something else');
    expect(() => store.undo()).toThrow('changed meanwhile');
    expect(store.read(file)).toBe('something else');
  });

  test('is refused for a fault that it brings, and not for one that was there', async () => {
    const held = { faults: async () => ({ brought: ['contacts.ts: wrong'], left: ['older'] }) };
    expect(await save(root, store, held, [edit], '')).toEqual({
      saved: false,
      faults: ['contacts.ts: wrong'],
      left: ['older'],
    });
    expect(store.read(file)).toBe(files[file]);
    expect(
      await save(root, store, { faults: async () => ({ brought: [], left: ['older'] }) }, [edit], ''),
    ).toMatchObject({ saved: true });
  });

  test('is held against the check by itself, also while another one is', async () => {
    mkdirSync(join(root, 'scripts/authoring'), { recursive: true });
    writeFileSync(
      join(root, 'scripts/authoring/facts.ts'),
      `setTimeout(() => { console.error(require('node:fs').readFileSync('${file}', 'utf8')); process.exit(1); }, 200);`,
    );
    const candidate = new Candidate(root);
    const said = await Promise.all(
      ['one', 'two', 'three'].map((text) => candidate.faults(new Map([[file, text]]))),
    );
    candidate.close();
    expect(said.map(({ brought }) => brought)).toEqual([['one'], ['two'], ['three']]);
  });

  test('of several files that a loss of power cut in two is ended at the next start', () => {
    writeFileSync(
      journal(),
      JSON.stringify([
        [file, 'one'],
        ['src/catalog/sources.ts', 'two'],
      ]),
    );
    const next = new Store(root, journal());
    expect([next.read(file), next.read('src/catalog/sources.ts')]).toEqual(['one', 'two']);
    expect(existsSync(journal())).toBe(false);
  });
});

describe('no edit leaves the folders of the catalog', () => {
  const hostile = [
    '../../../etc/x',
    'x/../../y',
    '..',
    '.',
    '/etc/passwd',
    'a b',
    'a\0',
    '%2e%2e',
    'C:\\x',
    '',
  ];
  const kinds: readonly Edit['kind'][] = [
    'contact',
    'source',
    'caution',
    'provider',
    'place',
    'program',
    'words',
    'reading',
  ];

  test.each(kinds)('by the id of a %s', async (kind) => {
    for (const row of hostile)
      for (const field of ['', 'name', '../x', 'programs.../x', '__proto__'])
        expect(await saving({ kind, row, field, value: 'x' })).toMatchObject({ saved: false });
  });

  test('nor by the words of a file that is not ours, nor by a link', () => {
    for (const field of ['record.notes', '../../package.name', 'nothing.x'])
      expect(() => draftOf([{ kind: 'words', row: 'es', field, value: 'x' }], store)).toThrow();
    const outside = join(root, 'outside');
    mkdirSync(outside);
    symlinkSync(outside, join(root, 'locales/ko'), 'dir');
    const draft = new Map([['locales/ko/programs.json', 'x']]);
    expect(() => store.save('', new Map(), draft)).toThrow('not a file of the catalog');
    for (const path of ['package.json', '../x.ts', 'src/main.ts', 'src/catalog/../main.ts'])
      expect(() => store.save('', new Map(), new Map([[path, 'x']]))).toThrow('not a file of the catalog');
    expect(readdirSync(outside)).toEqual([]);
  });

  test('and no program is taken away or written over', () => {
    const has = (one: string) => store.has(one);
    const edit = (row: string, value?: Value): Edit => ({ kind: 'program', row, field: '', value });
    expect(() => applied(edit('card', { id: 'card' }), store.read, has)).toThrow('already a program');
    expect(() => applied(edit('card'), store.read, has)).toThrow('not taken away');
  });
});

test('what is written is in our style', async () => {
  expect(await formatted(root, 'src/x.ts', 'export const a = {"b":"c"}')).toBe(
    "export const a = { b: 'c' };\n",
  );
  await expect(formatted(root, 'src/x.ts', 'export const a = {')).rejects.toThrow('src/x.ts');
});

describe('a request', () => {
  const mine = { port: 5199, token: 'secret' };
  const own = { host: '127.0.0.1:5199' };
  const asked = (method: string, headers: Record<string, string>) => refusalOf({ method, headers }, mine);

  test('of our own page may read, and write with the token', () => {
    expect(asked('GET', own)).toBeNull();
    expect(asked('GET', { host: 'localhost:5199', origin: 'http://localhost:5199' })).toBeNull();
    expect(asked('POST', { ...own, origin: 'http://127.0.0.1:5199', 'x-workbench': 'secret' })).toBeNull();
    expect(asked('GET', { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBeNull();
  });

  test.each([
    ['under another name', 'GET', { host: 'evil.example:5199' }],
    ['under a name that leads here', 'GET', { host: '127.0.0.1.evil.example:5199' }],
    ['on another port', 'GET', { host: '127.0.0.1:80' }],
    ['without a name', 'GET', {}],
    ['from another origin', 'GET', { ...own, origin: 'https://evil.example' }],
    [
      'from another port of this machine',
      'POST',
      { ...own, origin: 'http://127.0.0.1:80', 'x-workbench': 'secret' },
    ],
    ['from a sandbox', 'POST', { ...own, origin: 'null', 'x-workbench': 'secret' }],
    [
      'by an image or a script of another page',
      'GET',
      { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    ],
    ['that writes without the token', 'POST', own],
    ['that writes with another token', 'POST', { ...own, 'x-workbench': 'secreT' }],
    ['that deletes without the token', 'DELETE', own],
  ])('%s is refused', (_how, method, headers) => {
    expect(asked(method, headers as Record<string, string>)).toMatch(/\.$/);
  });
});
