/**
 * Finds in a built style sheet what the oldest browsers do not have, by the data of MDN: at-rules, selectors, properties,
 * their words, functions and units. What stands beside an older declaration of the same property is an offer and no need; but a value
 * with `var()` in it is taken by a browser that does not know the rest of it, and is then none.
 */
import compat, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data';
import postcss, { type Declaration } from 'postcss';
import { lacking, oldest } from './oldest';

const css = compat.css as Record<
  'at-rules' | 'properties' | 'selectors' | 'types',
  Record<string, Identifier>
>;
const missing = new Map<CompatStatement, string[]>();
const lackingOf = (entry: Identifier | undefined): string[] => {
  const each = entry?.__compat;
  if (!each) return [];
  const found = missing.get(each) ?? lacking(each);
  missing.set(each, found);
  return found;
};

/** Where MDN keeps units apart. */
const units: Record<string, Identifier | undefined> = {
  ...css.types.length,
  ...Object.fromEntries(
    ['dvh', 'dvw', 'dvb', 'dvi', 'dvmin', 'dvmax'].map((unit) => [
      unit,
      css.types.length?.viewport_percentage_units_dynamic,
    ]),
  ),
  ...Object.fromEntries(
    ['svh', 'svw', 'lvh', 'lvw'].map((unit) => [unit, css.types.length?.viewport_percentage_units_small]),
  ),
  ...Object.fromEntries(
    ['cqw', 'cqh', 'cqi', 'cqb'].map((unit) => [unit, css.types.length?.container_query_length_units]),
  ),
};
/** Functions by their name: of values and of colors. */
const functions = new Map<string, Identifier>();
const collect = (entry: Identifier): void => {
  for (const [name, below] of Object.entries(entry) as [string, Identifier][])
    if (name !== '__compat') {
      functions.set(name.replace(/_function$/, ''), below);
      if (!below.__compat || Object.keys(below).length > 1) collect(below);
    }
};
for (const group of ['color', 'gradient', 'image', 'basic-shape', 'transform-function', 'filter-function'])
  if (css.types[group]) collect(css.types[group]);
for (const [name, entry] of Object.entries(css.types)) if (!functions.has(name)) functions.set(name, entry);

const inValue = ({ prop, value }: Declaration): [what: string, who: string[]][] => {
  const property = css.properties[prop];
  // Neither a text nor an address is looked into.
  const bare = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
  const words = bare.replace(/[\w-]+\([^()]*\)/g, ' ').match(/(?<![\w.#-])[a-z][a-z-]+(?![\w(-])/gi) ?? [];
  const calls = [...bare.matchAll(/(?<![\w-])([a-z-]+)\(/gi)].map(([, name]) => name ?? '');
  const used = [...bare.matchAll(/(?<![\w#])\d*\.?\d+([a-z]+)/gi)].map(([, unit]) => unit ?? '');
  return [
    ...words.map((word): [string, string[]] => [
      `${prop}: ${word}`,
      lackingOf(property?.[word] as Identifier),
    ]),
    ...calls.map((name): [string, string[]] => [`${name}()`, lackingOf(functions.get(name))]),
    ...used.map((unit): [string, string[]] => [`1${unit}`, lackingOf(units[unit])]),
  ];
};

/** Each as `:has()` or `rotate`, with who lacks it. */
export const tooNewStyle = (sheet: string): ReadonlyMap<string, string[]> => {
  const found = new Map<string, string[]>();
  const note = (what: string, who: string[]): void => {
    if (who.length > 0) found.set(what, who);
  };
  const root = postcss.parse(sheet);
  root.walkAtRules(({ name, params }) => {
    note(`@${name}`, lackingOf(css['at-rules'][name]));
    if (name !== 'media') return;
    for (const [, feature = ''] of params.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g))
      note(`(${feature})`, lackingOf(css['at-rules'].media?.[feature] as Identifier));
    if (/[<>]/.test(params))
      note('@media (… < …)', lackingOf(css['at-rules'].media?.range_syntax as Identifier));
  });
  root.walkRules(({ selector, selectors, parent }) => {
    if (parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(String(parent.name))) return;
    const newIn = (one: string) =>
      [...one.matchAll(/::?([a-z-]+)/g)].flatMap(([written, name = '']): [string, string[]][] => {
        const who = lackingOf(css.selectors[name]);
        return who.length > 0 ? [[written, who]] : [];
      });
    const each = selectors.map(newIn);
    for (const [written, who] of each.flat()) note(written, who);
    // One selector that is not known takes all others of its rule away.
    if (each.some((news) => news.length === 0) && each.some((news) => news.length > 0))
      note(`${selector}, as one rule`, [...new Set(each.flat().flatMap(([, who]) => who))]);
  });
  root.walkDecls((decl) => {
    if (decl.prop.startsWith('--')) return;
    const isOffer = decl.parent?.nodes?.some(
      (other) =>
        other !== decl && other.type === 'decl' && other.prop.replace(/^-(webkit|moz)-/, '') === decl.prop,
    );
    if (isOffer && !decl.value.includes('var(')) return;
    const who = lackingOf(css.properties[decl.prop]);
    if (who.length === oldest.length) return note(decl.prop, who);
    note(decl.prop, who);
    // What lacks the property lacks its words too.
    for (const [what, lackWord] of inValue(decl))
      note(
        what,
        what.startsWith(`${decl.prop}:`) ? lackWord.filter((each) => !who.includes(each)) : lackWord,
      );
  });
  return found;
};
