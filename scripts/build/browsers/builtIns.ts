/**
 * Finds in what was built, dependencies included, what the oldest browsers do not have: built-ins of the language and of the
 * page by the data of MDN. A member is known by its name alone, so one that any older thing has too is not seen.
 */
import compat, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data';
import { parseAst } from 'vite';
import { lacking, passing } from './oldest';

/** A node of the syntax tree, as the bundler's parser gives it. */
interface Node {
  type: string;
  [field: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const namesBelow = (entry: Identifier): [name: string, Identifier][] =>
  Object.entries(entry).filter(([name]) => name !== '__compat') as [string, Identifier][];

/** `Object.hasOwn`, `Intl.ListFormat`, and globals such as `structuredClone`: by the names before them. */
const statics = new Map<string, CompatStatement>();
/** Methods of any object of the language or of the page, by their name alone. */
const methods = {
  language: new Map<string, CompatStatement[]>(),
  page: new Map<string, CompatStatement[]>(),
};

const add = <Key>(to: Map<Key, CompatStatement[]>, key: Key, each: CompatStatement) =>
  void to.set(key, [...(to.get(key) ?? []), each]);
const isNamespace = (owner: string): boolean => /^(Object|Reflect|Math|JSON|Atomics|Intl)$/.test(owner);

for (const [of, entries] of [
  ['language', compat.javascript.builtins],
  ['page', compat.api],
] as const)
  for (const [owner, entry] of namesBelow(entries as Identifier)) {
    if (entry.__compat) statics.set(owner, entry.__compat);
    for (const [member, { __compat, ...below }] of namesBelow(entry)) {
      const name = member.replace(/_static$/, '');
      if (!__compat) continue;
      if (name !== member || isNamespace(owner)) statics.set(`${owner}.${name}`, __compat);
      else add(methods[of], name, __compat);
      if (owner === 'Window' || owner === 'WorkerGlobalScope') statics.set(name, __compat);
      if (owner === 'Intl')
        for (const [method, { __compat: deeper }] of namesBelow(below as Identifier))
          if (deeper) add(methods.language, method.replace(/_static$/, ''), deeper);
    }
  }

const missing = new Map<CompatStatement, string[]>();
const lackingOf = (each: CompatStatement): string[] => {
  const found = missing.get(each) ?? lacking(each, passing);
  missing.set(each, found);
  return found;
};
/** Who lacks whatever bears that name; nobody where some older thing bears it too. */
const lackingMethod = (all: readonly CompatStatement[] = []): string[] => {
  const each = all.map(lackingOf);
  return each.some((who) => who.length === 0) ? [] : [...new Set(each.flat())];
};

/** As it is said without the global object before it. */
const pathOf = (node: Node): string => textOf(node)?.replace(/^(window|globalThis|self)\./, '') ?? '';

const textOf = (node: Node | undefined): string | undefined => {
  if (node?.type === 'Identifier') return node.name as string;
  if (node?.type === 'MemberExpression' && !node.computed) {
    const before = textOf(node.object as Node);
    return before && `${before}.${textOf(node.property as Node)}`;
  }
  return undefined;
};

/** The names under which these scripts keep functions of their own. */
const ownNames = (tree: Node): ReadonlySet<string> => {
  const own = new Set<string>();
  walk(tree, (node) => {
    const named = node.type === 'AssignmentExpression' ? (node.left as Node).property : node.key;
    const isNamed = /^(Property|MethodDefinition|PropertyDefinition|AssignmentExpression)$/.test(node.type);
    if (isNamed && isNode(named) && !node.computed) own.add(`${named.name ?? named.value}`);
  });
  return own;
};

const walk = (node: Node, see: (node: Node) => void): void => {
  see(node);
  for (const [field, value] of Object.entries(node)) {
    // A name that is only said, as the key of a literal or behind a dot, is no variable.
    if ((field === 'key' || field === 'property') && !node.computed) continue;
    for (const below of [value].flat()) if (isNode(below)) walk(below, see);
  }
};

/**
 * What these scripts of one page use that one of the oldest lacks, as `Object.hasOwn` or `.at()`, and who lacks it. A call
 * by `?.()` is a question whether it is there.
 */
export const tooNew = (scripts: readonly string[]): ReadonlyMap<string, string[]> => {
  const found = new Map<string, string[]>();
  const note = (what: string, who: string[]): void => {
    if (who.length > 0) found.set(what, who);
  };
  const trees = scripts.map((script) => parseAst(script) as unknown as Node);
  const own = new Set(trees.flatMap((tree) => [...ownNames(tree)]));
  for (const tree of trees)
    walk(tree, (node) => {
      const fixed = statics.get(pathOf(node));
      if (fixed) note(pathOf(node), lackingOf(fixed));
      if (node.type === 'CallExpression' && !node.optional && isNode(node.callee)) {
        const name = textOf(node.callee.property as Node | undefined) ?? '';
        const [language, onPage] = [methods.language.get(name) ?? [], methods.page.get(name) ?? []];
        const isPlain =
          !statics.has(pathOf(node.callee)) && lackingMethod([...language, ...onPage]).length > 0;
        if (isPlain && (language.length > 0 || !own.has(name)))
          note(`.${name}()`, lackingMethod([...language, ...onPage]));
      }
      const { pattern, flags } = (node.regex ?? {}) as { pattern?: string; flags?: string };
      if (/\(\?<[=!]/.test(pattern ?? '')) note('/(?<=/', lackingOf(lookbehind));
      if (/[dv]/.test(flags ?? '')) note(`/…/${flags}`, ['all']);
      // A text may be a selector.
      const text = `${node.type === 'TemplateElement' ? (node.value as { raw: string }).raw : (node.value ?? '')}`;
      if (node.type === 'Literal' || node.type === 'TemplateElement')
        for (const [written, name = '', first = ''] of text.matchAll(/:([a-z-]+)\(([^)]*)/g)) {
          const { __compat } = (compat.css.selectors?.[name] ?? {}) as Identifier;
          if (__compat) note(`"${written})"`, lackingOf(__compat));
          if (name === 'not' && first.includes(',')) note(`"${written})"`, ['chrome 87', 'samsung 14']);
        }
      if (isSpreadInChain(node)) note('?.(...)', ['chrome 87']);
      if (node.type === 'StaticBlock') note('static {}', ['all']);
      if (node.type === 'BinaryExpression' && (node.left as Node).type === 'PrivateIdentifier')
        note('#x in y', ['all']);
    });
  for (const tree of trees) if (waits(tree)) note('await outside of a function', ['chrome 87', 'safari 14']);
  return found;
};

const lookbehind = compat.javascript.regular_expressions?.lookbehind_assertion?.__compat as CompatStatement;

/** What a Chrome before 91 calls with wrong arguments. */
const isSpreadInChain = ({ type, expression }: Node): boolean => {
  let found = false;
  if (type === 'ChainExpression')
    for (
      let at = expression as Node | undefined;
      isNode(at);
      at = (at.callee ?? at.object) as Node | undefined
    )
      found ||= (at.arguments as Node[] | undefined)?.some(({ type }) => type === 'SpreadElement') ?? false;
  return found;
};

/** Whether a module waits before it has run to its end. */
const waits = (node: Node): boolean =>
  node.type === 'AwaitExpression' ||
  (!/Function|Method|PropertyDefinition/.test(node.type) &&
    Object.values(node).some((value) => [value].flat().some((below) => isNode(below) && waits(below))));
