/** Random changes of facts, each as the workbench would send it: every field that its forms have, and whole rows. */
import { languageTags } from '../../../locales/languages';
import { placeFiles } from '../../../src/catalog/places/files';
import { rules } from '../../verify/audit/rules';
import type { Call } from '../workbench/callSheet';
import { editsOfCall } from '../workbench/callSheet';
import { type Control, controlsOf } from '../workbench/edit/fields';
import type { Edit } from '../workbench/edit/kinds';
import { valueAt } from '../workbench/edit/literal';
import type { Store } from '../workbench/edit/store';
import { type Fields, isRow, same, type Value } from '../workbench/edit/value';
import { camelCase } from '../workbench/idFrom';
import { issuesOf, type RowKind, rows as rowsNow, shapeOf } from '../workbench/rows';

/** A number below 1. */
export type Random = () => number;
/** The files as they are after the edits so far. */
export type Files = Pick<Store, 'read' | 'has'>;

export interface Change {
  kind: string;
  /** Row, field and value. */
  says: string;
  edits: readonly Edit[];
}

/** Null where this kind finds nothing to change. `today` is YYYY-MM-DD. */
type Kind = (files: Files, random: Random, today: string) => readonly Edit[] | null;

/**
 * Fields by which a program is judged. The auditor's rule and the households are written by somebody else, from the same
 * source; they are red until both agree, and ought to be.
 */
export const rule = [
  'program.kind',
  'program.needs',
  'program.requires',
  'program.prefers',
  'program.urgentWhen',
];

const oneOf = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];
const number = (random: Random): number => 100 + Math.floor(random() * 900);
const newPhone = (random: Random): string =>
  `${oneOf(['212', '718', '347', '646', '917'], random)}-555-${String(1000 + Math.floor(random() * 9000))}`;
const newPage = (random: Random): string => `https://www.example.org/${number(random)}`;

/** What a constant of a file says, read again only when its text has changed; a program's file has one call instead. */
const known = new Map<string, { text: string; value: Value | undefined }>();
const saidIn = ({ read }: Files, file: string, constant?: string): Value | undefined => {
  // A program may name a caution.
  const text = read(file) + (constant ? '' : read('src/catalog/cautions.ts'));
  const key = `${file} ${constant}`;
  const before = known.get(key);
  if (before?.text === text) return before.value;
  const value = valueAt(file, read(file), read, { ...(constant && { constant }), steps: [] });
  known.set(key, { text, value });
  return value;
};

const byId = (list: readonly Fields[]) => Object.fromEntries(list.map((row) => [String(row.id), row]));

/** The rows of a kind by id, as the files say them now. */
const rowsIn = (kind: RowKind, files: Files): Readonly<Record<string, Fields>> => {
  switch (kind) {
    case 'place':
      return byId(
        Object.keys(placeFiles).flatMap(
          (borough) => saidIn(files, `src/catalog/places/${borough}.ts`, borough) as readonly Fields[],
        ),
      );
    case 'program': {
      const by = saidIn(files, 'src/catalog/providers.ts', 'providedBy') as Fields;
      const ids = [...files.read('src/catalog/programs/index.ts').matchAll(/from '\.\/(.+)'/g)];
      return byId(
        ids.map(([, id = '']) => ({
          ...(saidIn(files, `src/catalog/programs/${id}.ts`) as Fields),
          ...(by[id] !== undefined && { providers: by[id] }),
        })),
      );
    }
    default:
      return saidIn(files, `src/catalog/${kind}s.ts`, `${kind}s`) as unknown as Record<string, Fields>;
  }
};

const text = (name: string, was: string, random: Random): string | null => {
  if (/phone$/i.test(name)) return newPhone(random);
  // Our headers let nobody open an office's page on a host that none has.
  if (name === 'url') return `${was ? new URL(was).origin : 'https://nyc.gov'}/${number(random)}`;
  // A citation of a place names its page.
  if (name === 'source') return `Another page, ${newPage(random)}`;
  if (name === 'address') return was === '' ? null : was.replace(/^\S+/, String(number(random)));
  if (name === 'say') return 'Something else';
  return `${was.slice(0, 60).replace(/\.$/, '') || 'An office'}, renamed${was.endsWith('.') ? '.' : ''}`;
};

const hours = (random: Random): Value => [
  {
    days: ['mon', 'thu'],
    from: oneOf(['08:30', '10:00', '12:00'], random) ?? '',
    to: oneOf(['15:00', '19:30'], random) ?? '',
  },
];

/** Another value for a field; null where there is none. Absent is a value of a field that may be left out. */
const another = (
  name: string,
  control: Control,
  was: Value | undefined,
  random: Random,
  today: string,
): Value | undefined | null => {
  if (!control.needed && was !== undefined && random() < 0.25) return undefined;
  switch (control.is) {
    case 'text':
      return name === 'dated' ? today : text(name, String(was ?? ''), random);
    case 'day':
      return today;
    case 'flag':
      return was !== true;
    case 'yes':
      return was === true ? undefined : true;
    case 'choice':
      return (
        oneOf(
          control.of.filter((one) => one !== was),
          random,
        ) ?? null
      );
    case 'languages':
      return oneOf<Value>(['any', ['en', 'es'], ['bn', 'en', 'ur']], random) ?? null;
    case 'hours':
      return control.orAlways && random() < 0.5 ? 'always' : hours(random);
    case 'point':
      return Array.isArray(was)
        ? (was as readonly number[]).map((one) => Number((one + 0.0003).toFixed(4)))
        : null;
    case 'lines':
      return [...((was ?? []) as readonly string[]), `Local Law ${number(random)}`];
    case 'several': {
      const list = (was ?? []) as readonly string[];
      const more = oneOf(
        control.of.filter((one) => !list.includes(one)),
        random,
      );
      const gone = oneOf(list, random);
      return (
        oneOf(
          [
            ...(more === undefined ? [] : [[...list, more]]),
            ...(list.length < 2
              ? []
              : [list.filter((one) => one !== gone), [...list.slice(1), ...list.slice(0, 1)]]),
          ],
          random,
        ) ?? null
      );
    }
    case 'rows': {
      const list = (was ?? []) as readonly Value[];
      if (list.length > 1 && random() < 0.5) return list.slice(1);
      return [...list, filled(control.fields, random, today)];
    }
    case 'fields':
      return { ...(was as Fields), ...filled(control.fields, random, today) };
  }
};

/** The fields that have to be there, and no other. */
const filled = (fields: readonly (readonly [string, Control])[], random: Random, today: string): Fields =>
  Object.fromEntries(
    fields
      .filter(([, control]) => control.needed)
      .map(([name, control]) => [name, another(name, control, undefined, random, today) ?? undefined]),
  );

const fieldEdit = (
  kind: Edit['kind'],
  row: string,
  field: string,
  was: Value | undefined,
  value?: Value,
): Edit => ({
  kind,
  row,
  field,
  ...(was !== undefined && { was }),
  ...(value !== undefined && { value }),
});

const changed =
  (kind: RowKind, name: string, control: Control): Kind =>
  (files, random, today) => {
    const row = oneOf(Object.entries(rowsIn(kind, files)), random);
    // Until somebody else has written its rule, a program stays as it came.
    if (!row || (name === 'status' && rules[row[0]] === undefined)) return null;
    const [id, fields] = row;
    if (name === 'checkedOn') return renewed(kind, id, fields, files, random, today);
    const value = another(name, control, fields[name], random, today);
    if (value === null || same(value, fields[name])) return null;
    // Said at once at its field: nobody can press Save.
    if (issuesOf(kind, { ...fields, [name]: value })[name]) return null;
    return [fieldEdit(kind, id, name, fields[name], value)];
  };

/** A newer day needs a source of that day. */
const renewed = (
  kind: RowKind,
  id: string,
  { source, sources, checkedOn }: Fields,
  files: Files,
  random: Random,
  today: string,
): readonly Edit[] | null => {
  const known = rowsIn('source', files);
  const cites = [source, sources].flat();
  const one = oneOf(
    Object.entries(known).filter(
      ([name, { url }]) =>
        cites.includes(name) || (kind === 'place' && String(source).includes(stem(String(url)))),
    ),
    random,
  );
  if (!one || checkedOn === today) return null;
  const [name, { dated }] = one;
  return [
    ...(dated === today ? [] : [fieldEdit('source', name, 'dated', dated, today)]),
    fieldEdit(kind, id, 'checkedOn', checkedOn, today),
  ];
};
const stem = (url: string): string =>
  url.replace(/^https?:\/\//, '').replace(/^(github\.com\/[^/]+\/[^/]+).*/, '$1');

const english = (field: string, value: string): Edit => ({ kind: 'words', row: 'en', field, value });
const twin = (kind: RowKind, files: Files, random: Random, fits = (_: Fields) => true): Fields =>
  oneOf(Object.values(rowsIn(kind, files)).filter(fits), random) ?? {};

/** Whole rows: new ones, one that is gone, and what the call sheet writes. */
const whole: Readonly<Record<string, Kind>> = {
  'new place': (files, random) => {
    const id = `new-place-${number(random)}`;
    const { at: _at, hours: _hours, hoursNote: _note, ...row } = twin('place', files, random);
    return [
      {
        kind: 'place',
        row: id,
        field: '',
        value: { ...row, id, name: `New Place ${id.slice(-3)}`, phone: newPhone(random) },
      },
    ];
  },
  'place that is gone': (files, random) => {
    const row = twin('place', files, random);
    return [{ kind: 'place', row: String(row.id), field: '', was: row }];
  },
  'new contact of a program': (files, random) => {
    const id = `new-contact-${number(random)}`;
    const { hours: _hours, hoursNote: _note, orPhone: _or, ...row } = twin('contact', files, random);
    const program = twin('program', files, random);
    return [
      {
        kind: 'contact',
        row: id,
        field: '',
        value: { ...row, name: `New Contact ${id.slice(-3)}`, phone: newPhone(random) },
      },
      english(`programs.contacts.${id}`, 'A new office'),
      fieldEdit('program', String(program.id), 'contacts', program.contacts, [
        ...(program.contacts as readonly string[]),
        id,
      ]),
    ];
  },
  'new source of a program': (files, random) => {
    const id = camelCase(`new-source-${number(random)}`);
    const program = twin('program', files, random);
    return [
      {
        kind: 'source',
        row: id,
        field: '',
        value: { title: 'A new page', url: newPage(random), dated: null, kind: 'official' },
      },
      fieldEdit('program', String(program.id), 'sources', program.sources, [
        ...(program.sources as readonly string[]),
        id,
      ]),
    ];
  },
  'new program': (files, random, today) => {
    const id = `new-program-${number(random)}`;
    const judged = ({ kind, urgentWhen }: Fields) => kind === 'judged' && !urgentWhen;
    const { providers, ...row } = twin('program', files, random, judged);
    return [
      {
        kind: 'program',
        row: id,
        field: '',
        value: {
          ...row,
          id,
          officialName: `New Program ${id.slice(-3)}`,
          status: { state: 'unconfirmed', since: today },
        },
      },
      fieldEdit('program', id, 'providers', undefined, providers),
      english(`programs.programs.${id}.title`, `Help number ${id.slice(-3)}`),
      english(`programs.programs.${id}.summary`, 'Some help for free.'),
      english(`programs.programs.${id}.say`, 'I have a question.'),
    ];
  },
  'call that was answered': (files, random, today) => {
    const all = ['contact', 'place'].flatMap((kind) =>
      Object.entries(rowsIn(kind as 'contact' | 'place', files)).map(([id, row]) => ({ kind, id, row })),
    );
    const phone = oneOf(
      all.map(({ row }) => String(row.phone ?? '')).filter((one) => one.length > 3),
      random,
    );
    if (phone === undefined) return null;
    const rows = all.filter(({ row }) => row.phone === phone) as unknown as Call['rows'];
    return editsOfCall(
      { phone, name: '', rows, ask: [], calledOn: null },
      {
        on: today,
        office: 'Front desk',
        said: 'all is so',
        phone: random() < 0.5 ? phone : newPhone(random),
      },
      rowsIn('source', files) as never,
    );
  },
};

/** Sentences in a file of words, by key; those with a blank to fill are left alone. */
const sentencesIn = (
  { read }: Files,
  tag: string,
  namespace: string,
): readonly (readonly [string, string])[] => {
  const leaves = (value: unknown, at: string): readonly (readonly [string, string])[] =>
    typeof value === 'string'
      ? [[at, value]]
      : Object.entries(value as object).flatMap(([key, held]) => leaves(held, `${at}.${key}`));
  return leaves(JSON.parse(read(`locales/${tag}/${namespace}.json`)), namespace).filter(
    ([key, said]) => /^[\w.-]+$/.test(key) && !/[{<]/.test(said),
  );
};
const wordsOf =
  (tag: (random: Random) => string, namespace: string, at: RegExp): Kind =>
  (files, random) => {
    const language = tag(random);
    const found = oneOf(
      sentencesIn(files, language, namespace).filter(([key]) => at.test(key)),
      random,
    );
    if (!found) return null;
    const [key, was] = found;
    // The first word twice: every letter is known, and every term stays.
    return [fieldEdit('words', language, key, was, was.replace(/^\S+(?=\s)/, '$& $&'))];
  };
const translated = (random: Random): string =>
  oneOf(
    languageTags.filter((tag) => tag !== 'en'),
    random,
  ) ?? 'es';
const inEnglish = () => 'en';

const words: Readonly<Record<string, Kind>> = {
  'English of a program': wordsOf(inEnglish, 'programs', /^programs\.programs\./),
  'English of a contact': wordsOf(inEnglish, 'programs', /^programs\.contacts\./),
  'English of advice': wordsOf(inEnglish, 'programs', /^programs\.(advice|bring|confirms|laws)\./),
  'English of a condition': wordsOf(inEnglish, 'programs', /^programs\.conditions\./),
  'English of a visit': wordsOf(inEnglish, 'visit', /./),
  'English of what is taken home': wordsOf(inEnglish, 'handoff', /./),
  'words of a translation': wordsOf(translated, 'programs', /./),
  reading: (files, random, today) => {
    const row = translated(random);
    const [field = ''] = oneOf(sentencesIn(files, row, 'visit'), random) ?? [];
    return [{ kind: 'reading', row, field, value: { verdict: 'accepted', on: today } }];
  },
};

const rowKinds = Object.keys(rowsNow) as readonly RowKind[];

/** Every kind of change that the workbench can make, but of a rule. */
export const kinds: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(
    rowKinds.flatMap((kind) =>
      controlsOf(shapeOf(kind, { borough: 'queens' }))
        // An id never changes, and a place stays in its borough.
        .filter(([name]) => !['id', 'borough'].includes(name) && !rule.includes(`${kind}.${name}`))
        // There is one choice only.
        .filter(([, control]) => control.is !== 'choice' || control.of.length > 1)
        .map(([name, control]) => [`${kind}.${name}`, changed(kind, name, control)]),
    ),
  ),
  ...whole,
  ...words,
};

const briefly = ({ row, field, value }: Edit): string =>
  `${row}.${field} ${isRow(value) && field === '' ? '' : (JSON.stringify(value)?.slice(0, 80) ?? 'gone')}`;

/** A random change of a random kind, or of this one; null if it finds nothing to change. */
export const randomChange = (
  files: Files,
  random: Random,
  today: string,
  kind = oneOf(Object.keys(kinds), random) ?? '',
): Change | null => {
  const edits = kinds[kind]?.(files, random, today) ?? null;
  return edits && { kind, says: edits.map(briefly).join('; '), edits };
};
