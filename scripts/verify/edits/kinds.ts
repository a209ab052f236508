/** Legal changes of facts, as an officer makes them: text in, text out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the catalog by path. */
export type Texts = ReadonlyMap<string, string>;

/** A number below 1. */
export type Random = () => number;

export interface Edit {
  kind: string;
  /** File and row, and what was done. */
  says: string;
  changes: readonly { file: string; from: string; to: string }[];
}

/** Null where this kind finds nothing to change. `today` is YYYY-MM-DD. */
type Kind = (texts: Texts, random: Random, today: string) => Omit<Edit, 'kind'> | null;

const catalog = 'src/catalog';
const contactsFile = `${catalog}/contacts.ts`;
const sourcesFile = `${catalog}/sources.ts`;

export const readCatalog = (root: string): Texts =>
  new Map(
    readdirSync(join(root, catalog), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${catalog}/${name}`)
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );

const oneOf = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

/** A row: its file, its text, and a name for it. */
interface Row {
  file: string;
  text: string;
  id: string;
}

const rowsOf = (texts: Texts, file: string): readonly Row[] =>
  [...(texts.get(file) ?? '').matchAll(/^ {2}(?:(?:'?([\w-]+)'?): )?\{\n(?: {3,}.*\n)+? {2}\},\n/gm)].map(
    ([text, id]) => ({ file, text, id: id ?? /id: '([^']+)'/.exec(text)?.[1] ?? '' }),
  );
const contactRows = (texts: Texts) => rowsOf(texts, contactsFile);
const placeRows = (texts: Texts) =>
  ['bronx', 'brooklyn', 'manhattan', 'queens', 'statenIsland', 'citywide'].flatMap((borough) =>
    rowsOf(texts, `${catalog}/places/${borough}.ts`),
  );
const programRows = (texts: Texts): readonly Row[] =>
  [...texts]
    .filter(([file]) => /\/programs\/(?!index)/.test(file))
    .map(([file, text]) => ({ file, text, id: file.replace(/.*\/|\.ts$/g, '') }));

const replaced = ({ file, text, id }: Row, by: string, what: string): Omit<Edit, 'kind'> | null =>
  by === text
    ? null
    : {
        says: `${file.replace(`${catalog}/`, '')}: ${id}: ${what}`,
        changes: [{ file, from: text, to: by }],
      };

const newNumber = (random: Random): string =>
  `${oneOf(['212', '718', '347'], random)}-555-0${String(100 + Math.floor(random() * 99))}`;

/** Sets a field of a row, or takes it away; a new one stands before `source`. */
const withField = (text: string, field: string, value: string | null): string => {
  const own = new RegExp(`^( +)${field}: (?:[^\\[{\\n].*|\\[.*\\]|\\[\\n(?:.*\\n)*?\\1\\]),\\n`, 'm');
  const line = value === null ? '' : `    ${field}: ${value},\n`;
  if (own.test(text)) return text.replace(own, () => line);
  return text.replace(/^ {4}source: /m, (found) => `${line}${found}`);
};
const textOf = (text: string, field: string): string | undefined =>
  new RegExp(`^ +${field}: '([^']*)'`, 'm').exec(text)?.[1];

/** A row whose number stands nowhere else: the hours of a number have to agree. */
const withOwnNumber = (texts: Texts, rows: readonly Row[]): readonly Row[] => {
  const all = [...texts.values()].join('\n');
  return rows.filter(({ text }) => {
    const phone = textOf(text, 'phone');
    return phone !== undefined && phone.length > 3 && all.split(`'${phone}'`).length === 2;
  });
};

/** A change of one field of a random row of those that may have it. */
const field =
  (
    rows: (texts: Texts) => readonly Row[],
    name: string,
    value: (random: Random, text: string) => string | null,
  ): Kind =>
  (texts, random) => {
    const row = oneOf(rows(texts), random);
    return row ? replaced(row, withField(row.text, name, value(random, row.text)), name) : null;
  };

const dialed = (rows: (texts: Texts) => readonly Row[]) => (texts: Texts) =>
  rows(texts).filter(({ text }) => /phone: '\d{3}-/.test(text));
const hoursOfContact = (texts: Texts) => withOwnNumber(texts, contactRows(texts));
const hoursOfPlace = (texts: Texts) => withOwnNumber(texts, placeRows(texts));
const address = (random: Random) => `'https://www.example.org/${Math.floor(random() * 1000)}'`;
const otherName = (_: Random, text: string) =>
  `'${(textOf(text, 'name') ?? 'An office').slice(0, 60)}, renamed'`;
const otherLanguages = (random: Random) =>
  oneOf(["'any'", "['en', 'es']", "['bn', 'en', 'ur']", null], random) ?? null;
const weekHours = (random: Random) =>
  `[{ days: ['mon', 'thu'], from: '${oneOf(['08:30', '10:00', '12:00'], random)}', to: '${oneOf(['15:00', '19:30'], random)}' }]`;
const withoutHours = (text: string) => withField(withField(text, 'hours', null), 'hoursNote', null);

const hours =
  (rows: (texts: Texts) => readonly Row[], value: (random: Random) => string | null): Kind =>
  (texts, random) => {
    const row = oneOf(rows(texts), random);
    if (!row) return null;
    const set = value(random);
    const bare = withoutHours(row.text);
    return replaced(row, set === null ? bare : withField(bare, 'hours', set), 'hours');
  };

/** A list of ids in a program, changed. */
const list =
  (name: string, change: (ids: readonly string[], random: Random, texts: Texts) => readonly string[]): Kind =>
  (texts, random) => {
    const row = oneOf(
      programRows(texts).filter(({ text }) => new RegExp(`^ {2}${name}: \\[`, 'm').test(text)),
      random,
    );
    if (!row) return null;
    const own = new RegExp(`^ {2}${name}: \\[([^\\]]*)\\],\\n`, 'm');
    const ids = [...(own.exec(row.text)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, id = '']) => id);
    const after = change(ids, random, texts);
    const line = `  ${name}: [${after.map((id) => `'${id}'`).join(', ')}],\n`;
    return after.join() === ids.join()
      ? null
      : replaced(
          row,
          row.text.replace(own, () => line),
          `${name}: ${after.join(', ')}`,
        );
  };
const without = (ids: readonly string[], random: Random): readonly string[] => {
  const gone = oneOf(ids, random);
  return ids.length < 2 ? ids : ids.filter((id) => id !== gone);
};
const swapped = (ids: readonly string[]): readonly string[] => [...ids.slice(1), ...ids.slice(0, 1)];
const joined = (ids: readonly string[], more: string | undefined): readonly string[] =>
  more === undefined || ids.includes(more) ? ids : [...ids, more];

const renewed =
  (rows: (texts: Texts) => readonly Row[]): Kind =>
  (texts, random, today) => {
    const row = oneOf(
      rows(texts).filter(({ text }) => /checkedOn: '/.test(text)),
      random,
    );
    const ids = [...(row?.text ?? '').matchAll(/source: '(\w+)'|sources: \[([^\]]*)\]/g)].flatMap(
      ([, one, several]) => one ?? [...(several ?? '').matchAll(/'(\w+)'/g)].map(([, id = '']) => id),
    );
    const sources = rowsOf(texts, sourcesFile);
    const source =
      sources.find(({ id }) => ids.includes(id)) ??
      sources.find(
        ({ text }) =>
          /citations\.waypoint/.test(row?.text ?? '') && /id: 'waypoint'|waypoint-site/.test(text),
      );
    if (!row || !source) return null;
    const dated = replaced(source, withDay(source.text, 'dated', today), '');
    const done = replaced(
      row,
      withDay(row.text, 'checkedOn', today),
      `checkedOn: ${today}, and its source ${source.id}`,
    );
    return dated && done ? { ...done, changes: [...dated.changes, ...done.changes] } : null;
  };
const withDay = (text: string, name: string, day: string): string =>
  text.replace(
    new RegExp(`^( +)${name}: (?:'[^']*'|null),$`, 'm'),
    (_, indent) => `${indent}${name}: '${day}',`,
  );

export const kinds: Readonly<Record<string, Kind>> = {
  'phone of a contact': field(dialed(contactRows), 'phone', (random) => `'${newNumber(random)}'`),
  'second phone of a contact': field(dialed(contactRows), 'orPhone', (random) => `'${newNumber(random)}'`),
  'hours of a contact': hours(
    hoursOfContact,
    (random) => oneOf([weekHours(random), "'always'"], random) ?? null,
  ),
  'hours of a contact taken out': hours(hoursOfContact, () => null),
  'page of a contact': field(contactRows, 'url', address),
  'confidence of a contact': field(contactRows, 'confidence', (_, text) =>
    textOf(text, 'confidence') === 'high' ? "'medium'" : "'high'",
  ),
  'name of a contact': field(contactRows, 'name', otherName),
  'languages of a contact': field(contactRows, 'languages', otherLanguages),
  'what to say to a contact': field(contactRows, 'say', () => "'Something else'"),
  'day of a contact': renewed(contactRows),
  'contact taken from a program': list('contacts', without),
  'contacts in another order': list('contacts', swapped),
  'contact given to a program': list('contacts', (ids, random, texts) =>
    joined(ids, oneOf(contactRows(texts), random)?.id),
  ),
  'place taken out': (texts, random) => {
    const row = oneOf(placeRows(texts), random);
    return row ? replaced(row, '', 'taken out') : null;
  },
  'place put in': (texts, random) => {
    const row = oneOf(placeRows(texts), random);
    if (!row) return null;
    const number = 100 + Math.floor(random() * 900);
    const twin = withField(
      withField(withField(row.text, 'id', `'new-place-${number}'`), 'name', `'New Place ${number}'`),
      'phone',
      `'${newNumber(random)}'`,
    );
    return replaced(
      row,
      row.text + withField(withField(withoutHours(twin), 'at', null), 'hoursNote', null),
      'a new place after it',
    );
  },
  'phone of a place': field(dialed(placeRows), 'phone', (random) => `'${newNumber(random)}'`),
  'hours of a place': hours(hoursOfPlace, weekHours),
  'hours of a place taken out': hours(hoursOfPlace, () => null),
  'address of a place taken out': (texts, random) => {
    const row = oneOf(
      placeRows(texts).filter(({ text }) => / address: /.test(text)),
      random,
    );
    return row
      ? replaced(row, withField(withField(row.text, 'address', null), 'at', null), 'no address')
      : null;
  },
  'call first at a place': field(placeRows, 'callFirst', (_, text) =>
    /callFirst: true/.test(text) ? 'false' : 'true',
  ),
  'name of a place': field(placeRows, 'name', otherName),
  'page of a place': field(placeRows, 'url', address),
  'languages of a place': field(placeRows, 'languages', otherLanguages),
  'day of a place': renewed(placeRows),
  'status of a program': (texts, random, today) => {
    const row = oneOf(programRows(texts), random);
    const state = oneOf(['open', 'unconfirmed', 'paused', 'seasonal', 'ended'], random);
    return row
      ? replaced(
          row,
          row.text.replace(/^ {2}status: .*$/m, `  status: { state: '${state}', since: '${today}' },`),
          `status ${state}`,
        )
      : null;
  },
  'paper taken from a program': list('bring', without),
  'paper given to a program': list('bring', (ids, random) =>
    joined(ids, oneOf(['identityProof', 'addressProof', 'incomeProof', 'passport', 'courtPapers'], random)),
  ),
  'source given to a program': list('sources', (ids, random, texts) =>
    joined(
      ids,
      oneOf(
        rowsOf(texts, sourcesFile).filter(({ text }) => /dated: null/.test(text)),
        random,
      )?.id,
    ),
  ),
  'places of a program': list('places', without),
  'day of a program': renewed(programRows),
  'day of a source': (texts, random, today) => {
    const row = oneOf(
      rowsOf(texts, sourcesFile).filter(({ text }) => /dated: '/.test(text)),
      random,
    );
    return row ? replaced(row, withDay(row.text, 'dated', today), `dated ${today}`) : null;
  },
  'title of a source': (texts, random) => {
    const row = oneOf(rowsOf(texts, sourcesFile), random);
    return row ? replaced(row, withField(row.text, 'title', "'Another title'"), 'title') : null;
  },
};

/** A random edit of a random kind. */
export const randomEdit = (texts: Texts, random: Random, today: string): Edit => {
  for (;;) {
    const kind = oneOf(Object.keys(kinds), random) ?? '';
    const edit = kinds[kind]?.(texts, random, today);
    if (edit) return { kind, ...edit };
  }
};

export const withEdit = (texts: Texts, { changes }: Pick<Edit, 'changes'>): Texts => {
  const after = new Map(texts);
  for (const { file, from, to } of changes)
    after.set(
      file,
      (after.get(file) ?? '').replace(from, () => to),
    );
  return after;
};
