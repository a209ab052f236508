import { isLanguageTag } from '../../../../locales/languages';
import { placeFiles } from '../../../../src/catalog/places/files';
import type { Place, ReadFile } from './literal';
import { valueAt, withValue } from './literal';
import { orders } from './orders';
import { same, type Value } from './value';

/** What the page may change. A file is chosen by us from the kind and the id, never named by the page. */
export type Kind = 'contact' | 'source' | 'caution' | 'provider' | 'place' | 'program' | 'words' | 'reading';

export interface Edit {
  kind: Kind;
  /** Id of the row; the language for words and readings. */
  row: string;
  /** A field of the row, `namespace.path.of.the.word` for words, the same key for a reading; empty for the row itself. */
  field: string;
  /** What the page showed; absent if there was nothing. */
  was?: Value | undefined;
  /** Absent takes it out. */
  value?: Value | undefined;
}

/** Refused with a sentence for whoever pressed Save. */
export class Refusal extends Error {}

/** Texts of the catalog by path below its root; null takes a file away. */
export type Draft = ReadonlyMap<string, string | null>;

const namespaces = ['visit', 'programs', 'handoff', 'guide', 'kiosk', 'listen', 'leaflets', 'promise'];
const idShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/i;
const keyShape = /^[\w-]+(?:\.[\w-]+)*$/;

/**
 * The files as they are after an edit.
 * @param read a file of the catalog, by path below its root
 * @throws Refusal if the edit names nothing of ours, or somebody else has changed the same field meanwhile
 */
export const applied = (edit: Edit, read: ReadFile, has: (file: string) => boolean): Draft => {
  const { kind, row, field } = edit;
  const { file, place } = standsIn(edit, read);
  if (kind === 'program' && field === 'providers' && !has(`src/catalog/programs/${row}.ts`))
    throw new Refusal(`There is no program “${row}”.`);
  if (kind === 'program' && field === '') return wholeProgram(edit, file, read, has);
  const whole = `src/catalog/${file}`;
  const path = file.startsWith('locales/') ? file : whole;
  if (!has(path)) throw new Refusal(`There is no ${kind} “${row}”.`);
  const text = read(path);
  const now = valueAt(path, text, read, place);
  if (!same(now, edit.was))
    throw new Refusal(
      `Somebody has changed ${field || row} meanwhile: it is now ${now === undefined ? 'gone' : JSON.stringify(now)}. Load the page again.`,
    );
  return new Map([[path, withValue(path, text, read, place, edit.value, orders[kind])]]);
};

const constants = {
  contact: 'contacts',
  source: 'sources',
  caution: 'cautions',
  provider: 'providers',
} as const;

/** @throws Refusal for what is no name of a fact of ours */
export const standsIn = (
  { kind, row, field, value }: Edit,
  read: ReadFile,
): { file: string; place: Place } => {
  if (!idShape.test(row) || (field !== '' && !keyShape.test(field)))
    throw new Refusal(`“${row} ${field}” is no name of a fact.`);
  const fields = field === '' ? [] : [field];
  switch (kind) {
    case 'contact':
    case 'source':
    case 'caution':
    case 'provider':
      return { file: `${constants[kind]}.ts`, place: { constant: constants[kind], steps: [row, ...fields] } };
    case 'place': {
      const boroughs = Object.keys(placeFiles);
      const at = (borough: string): Place => ({ constant: borough, steps: [{ id: row }] });
      const fileOf = (borough: string) => `src/catalog/places/${borough}.ts`;
      const found = boroughs.find(
        (one) => valueAt(fileOf(one), read(fileOf(one)), read, at(one)) !== undefined,
      );
      const borough = found ?? (value as { borough?: string } | undefined)?.borough;
      if (!borough || !boroughs.includes(borough)) throw new Refusal(`There is no place “${row}”.`);
      return { file: `places/${borough}.ts`, place: { ...at(borough), steps: [{ id: row }, ...fields] } };
    }
    case 'program':
      if (field === 'providers')
        return { file: 'providers.ts', place: { constant: 'providedBy', steps: [row] } };
      return { file: `programs/${row}.ts`, place: { steps: fields } };
    case 'words':
    case 'reading': {
      const [namespace = '', ...steps] = field.split('.');
      if (!isLanguageTag(row) || !namespaces.includes(namespace) || steps.length === 0)
        throw new Refusal(`“${row} ${field}” are no words of ours.`);
      return kind === 'words'
        ? { file: `locales/${row}/${namespace}.json`, place: { steps } }
        : { file: `locales/${row}/record.json`, place: { steps: ['native', field] } };
    }
    default:
      throw new Refusal(`“${kind satisfies never}” is no kind of fact.`);
  }
};

const index = 'src/catalog/programs/index.ts';

/** A program that is new: its file, and its place in the list of all. */
const wholeProgram = (
  { row, was, value }: Edit,
  file: string,
  read: ReadFile,
  has: (file: string) => boolean,
): Draft => {
  const path = `src/catalog/${file}`;
  if (was !== undefined || value === undefined)
    throw new Refusal('A program is not taken away: say that it has ended, with the day.');
  if (has(path)) throw new Refusal(`There is already a program “${row}”.`);
  const name = row.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const empty = `import { program } from '../shape';\n\nexport const ${name} = program({});\n`;
  const order = orders.program ?? [];
  const fields = Object.entries(value as object).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const text = withValue(path, empty, read, { steps: [] }, Object.fromEntries(fields));
  const list = read(index);
  const line = `import { ${name} } from './${row}';\n`;
  const imports = [...list.matchAll(/^import \{ \w+ \} from '\.\/(.+)';\n/gm)];
  const next = imports.find(([, other = '']) => other > row);
  const last = imports.at(-1);
  const at = next?.index ?? (last ? last.index + last[0].length : 0);
  const end = list.indexOf('\n] as const');
  if (end < 0) throw new Refusal(`${index} has no list that ends in “] as const”.`);
  return new Map([
    [path, text],
    [index, `${list.slice(0, at)}${line}${list.slice(at, end)}\n  ${name},${list.slice(end)}`],
  ]);
};
