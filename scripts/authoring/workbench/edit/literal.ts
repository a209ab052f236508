import { parseSync } from 'vite';
import { type Fields, isRow, same, type Value } from './value';

/** Where a row stands in a file: in a named constant, then by these steps; a step may look for the row with an id. */
export interface Place {
  /** The constant; absent for JSON, and for the only call of a program's file. */
  constant?: string;
  steps: readonly (string | { id: string })[];
}

interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

type Scope = (name: string) => unknown;

/** Reads a file of the same catalog; for what a literal names from elsewhere. */
export type ReadFile = (file: string) => string;

/**
 * The value of a row or a field, without running the file.
 * @param file the path within the catalog, which ends in .ts or .json
 * @returns undefined if there is none
 * @throws Error if the file is broken or says the value by more than literals, names and small functions
 */
export const valueAt = (file: string, text: string, read: ReadFile, place: Place): Value | undefined => {
  const { root, scope } = opened(file, text, read, place.constant);
  const node = nodeAt(root, place.steps, scope);
  return node && (valueIn(node, scope) as Value);
};

/**
 * The text with one row or field changed; everything else stays as it is, byte for byte.
 * @param is undefined takes it out
 * @param order the fields of a row in the order in which they are written
 * @throws Error if the place that is to hold it is not there
 */
export const withValue = (
  file: string,
  text: string,
  read: ReadFile,
  place: Place,
  is: Value | undefined,
  order: readonly string[] = [],
): string => {
  const { root, scope } = opened(file, text, read, place.constant);
  const changes = changesOf(nodeAt(root, place.steps, scope), is, place.steps, scope);
  return changes.reduce((now, { steps, to, isNew }) => {
    const again = opened(file, now, read, place.constant);
    const splice = spliceOf(again.root, steps, to, isNew, order, again.scope, now);
    return now.slice(0, splice.start) + splice.text + now.slice(splice.end);
  }, text);
};

interface Change {
  steps: Place['steps'];
  to: Value | undefined;
  /** Inserted before what stands there now. */
  isNew?: true;
}

/** The fewest fields and items to write so that a node says a value. */
const changesOf = (
  node: Node | undefined,
  is: Value | undefined,
  steps: Place['steps'],
  scope: Scope,
): readonly Change[] => {
  if (node === undefined) return is === undefined ? [] : [{ steps, to: is, isNew: true }];
  const literal = bare(node);
  const was = valueIn(node, scope);
  if (same(was, is)) return [];
  if (literal.type === 'ObjectExpression' && isRow(is) && !hasSpread(literal)) {
    const held = Object.keys(was as object);
    return [
      ...held.flatMap((field) =>
        changesOf(nodeAt(literal, [field], scope), is[field], [...steps, field], scope),
      ),
      ...Object.keys(is)
        .filter((field) => !held.includes(field) && is[field] !== undefined)
        .map((field) => ({ steps: [...steps, field], to: is[field], isNew: true as const })),
    ];
  }
  if (literal.type === 'ArrayExpression' && Array.isArray(is) && is.length > 0 && !hasSpread(literal))
    return listChanges(literal, was as readonly Value[], is, steps, scope);
  return [{ steps, to: is }];
};

const listChanges = (
  literal: Node,
  was: readonly Value[],
  is: readonly Value[],
  steps: Place['steps'],
  scope: Scope,
): readonly Change[] => {
  const least = Math.min(was.length, is.length);
  let first = 0;
  while (first < least && same(was[first], is[first])) first += 1;
  let last = 0;
  while (last < least - first && same(was.at(-1 - last), is.at(-1 - last))) last += 1;
  const at = (index: number) => [...steps, String(index)];
  const [gone, come] = [was.length - last, is.length - last];
  const both = Math.min(gone, come);
  const kept = Array.from({ length: both - first }, (_, i) => first + i).flatMap((index) =>
    changesOf(elementsOf(literal)[index], is[index], at(index), scope),
  );
  const out = Array.from({ length: gone - both }, (_, i) => ({ steps: at(gone - 1 - i), to: undefined }));
  const into = Array.from({ length: come - both }, (_, i) => ({
    steps: at(both + i),
    to: is[both + i],
    isNew: true as const,
  }));
  return [...kept, ...out, ...into];
};

interface Splice {
  start: number;
  end: number;
  text: string;
}

const spliceOf = (
  root: Node,
  steps: Place['steps'],
  to: Value | undefined,
  isNew: true | undefined,
  order: readonly string[],
  scope: Scope,
  text: string,
): Splice => {
  const last = steps.at(-1);
  const holder = nodeAt(root, steps.slice(0, -1), scope);
  if (holder === undefined && typeof last === 'string' && steps.length > 1)
    return spliceOf(root, steps.slice(0, -1), { [last]: to }, true, order, scope, text);
  if (holder === undefined) throw new Error(`nothing holds ${JSON.stringify(last)}`);
  const literal = bare(holder);
  const isList = literal.type === 'ArrayExpression';
  const items = isList ? elementsOf(literal) : propertiesOf(literal);
  const index = indexOf(literal, last, scope);
  const item = items[index];
  if (to === undefined) return removal(literal, items, index, text);
  const isWhole = literal === bare(root) && isWholeRow(to);
  const value = printed(isWhole ? inOrder(to, order) : to, isWhole);
  const written = isList ? value : `${JSON.stringify(last)}: ${value}`;
  if (item && !isNew) {
    const { start, end } = isList ? item : (item.value as Node);
    return { start, end, text: printed(to) };
  }
  const next = isList ? item : items.find((one) => isLater(nameOf(one), last, order));
  const before = items.at(-1);
  if (next) return { start: next.start, end: next.start, text: `${written},\n` };
  if (before) return { start: before.end, end: before.end, text: `,\n${written}` };
  return { start: literal.start + 1, end: literal.start + 1, text: `\n${written}${endingOf(text)}` };
};

const isWholeRow = (value: Value): value is Fields =>
  isRow(value) && ['checkedOn', 'dated', 'about'].some((field) => field in value);

const inOrder = (row: Fields, order: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(row).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));

/** JSON allows no comma after the last item. */
const endingOf = (text: string): string => (/^\s*[{[]/.test(text) ? '\n' : ',\n');

/** With the comment above it. */
const removal = (literal: Node, items: readonly Node[], index: number, text: string): Splice => {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (item === undefined) throw new Error('there is nothing to take out');
  if (before) return { start: before.end, end: item.end, text: '' };
  return {
    start: literal.start + 1,
    end: next ? text.indexOf(',', item.end) + 1 : literal.end - 1,
    text: '',
  };
};

const isLater = (field: string, than: Place['steps'][number] | undefined, order: readonly string[]) =>
  typeof than === 'string' && order.includes(than) && order.indexOf(field) > order.indexOf(than);

/** As JSON, which the formatter turns into our style; a whole row begins a line, so that it is kept on lines. */
const printed = (value: Value, onLines = false): string => {
  if (!isRow(value))
    return Array.isArray(value) ? `[${value.map((one) => printed(one)).join(', ')}]` : JSON.stringify(value);
  const fields = Object.entries(value).filter(([, held]) => held !== undefined);
  const rows = fields.map(([field, held]) => `${JSON.stringify(field)}: ${printed(held as Value)}`);
  return onLines ? `{\n${rows.join(',\n')}\n}` : `{ ${rows.join(', ')} }`;
};

const opened = (file: string, text: string, read: ReadFile, constant: string | undefined) => {
  const isJson = file.endsWith('.json');
  // A JSON text alone would be a block.
  const lead = isJson ? '(' : '';
  const { program, errors } = parseSync('file.ts', isJson ? `(${text})` : text);
  if (errors.length > 0) throw new Error(`${file} is broken: ${errors[0]?.message}`);
  const body = shifted(program as unknown as Node, lead.length).body as readonly Node[];
  const scope = scopeOf(file, body, read);
  if (isJson) return { root: bare(body[0]?.expression as Node), scope };
  const root = constant === undefined ? callIn(body) : constantsOf(body).get(constant);
  if (root === undefined) throw new Error(`${file} has no ${constant ?? 'program'}`);
  return { root, scope };
};

/** Positions of the parsed text as those of the given one. */
const shifted = <Tree>(tree: Tree, by: number): Tree => {
  if (by === 0 || tree === null || typeof tree !== 'object') return tree;
  const node = tree as { start?: number; end?: number };
  if (typeof node.start === 'number') node.start -= by;
  if (typeof node.end === 'number') node.end -= by;
  for (const part of Object.values(tree)) shifted(part, by);
  return tree;
};

const constantsOf = (body: readonly Node[]): ReadonlyMap<string, Node> =>
  new Map(
    body
      .map((one) =>
        one.type === 'ExportNamedDeclaration' && one.declaration ? (one.declaration as Node) : one,
      )
      .filter(({ type }) => type === 'VariableDeclaration')
      .flatMap(({ declarations }) => declarations as readonly { id: { name: string }; init: Node }[])
      .map(({ id, init }) => [id.name, init]),
  );

/** The literal that is handed to the function of a program's file. */
const callIn = (body: readonly Node[]): Node | undefined => {
  const call = [...constantsOf(body).values()].map(bare).find(({ type }) => type === 'CallExpression');
  return (call?.arguments as readonly Node[] | undefined)?.[0];
};

const scopeOf = (file: string, body: readonly Node[], read: ReadFile): Scope => {
  const constants = constantsOf(body);
  const scope: Scope = (name) => {
    const own = constants.get(name);
    if (own) return valueIn(own, scope);
    for (const one of body.filter(({ type }) => type === 'ImportDeclaration')) {
      const named = (
        one.specifiers as readonly { local: { name: string }; imported?: { name: string } }[]
      ).find(({ local }) => local.name === name);
      const from = (one.source as { value: string }).value;
      if (!named?.imported || !from.startsWith('.')) continue;
      const other = `${joined(file, from)}.ts`;
      const { program } = parseSync('file.ts', read(other));
      return scopeOf(other, program.body as unknown as readonly Node[], read)(named.imported.name);
    }
    throw new Error(`${file} names ${name}, which cannot be read`);
  };
  return scope;
};

const joined = (file: string, from: string): string =>
  from.split('/').reduce(
    (path, step) => {
      if (step === '.') return path;
      return step === '..' ? path.replace(/(^|\/)[^/]*$/, '') : `${path}${path && '/'}${step}`;
    },
    file.replace(/(^|\/)[^/]*$/, ''),
  );

const valueIn = (node: Node, scope: Scope): unknown => {
  const part = (name: string) => valueIn(node[name] as Node, scope);
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'Identifier':
      return node.name === 'undefined' ? undefined : scope(node.name as string);
    case 'UnaryExpression':
      return -(part('argument') as number);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return part('expression');
    case 'ArrayExpression':
      return elementsOf(node).flatMap((one) =>
        one.type === 'SpreadElement'
          ? (valueIn(one.argument as Node, scope) as unknown[])
          : [valueIn(one, scope)],
      );
    case 'ObjectExpression':
      return Object.fromEntries(
        propertiesOf(node).flatMap((one) =>
          one.type === 'SpreadElement'
            ? Object.entries(valueIn(one.argument as Node, scope) as object)
            : [[nameOf(one), valueIn(one.value as Node, scope)]],
        ),
      );
    case 'MemberExpression':
      return (part('object') as Record<string, unknown>)[
        node.computed ? String(part('property')) : ((node.property as Node).name as string)
      ];
    case 'ArrowFunctionExpression': {
      const names = (node.params as readonly { name: string }[]).map(({ name }) => name);
      return (...given: readonly unknown[]) =>
        valueIn(node.body as Node, (name) =>
          names.includes(name) ? given[names.indexOf(name)] : scope(name),
        );
    }
    case 'CallExpression':
      return (part('callee') as (...given: readonly unknown[]) => unknown)(
        ...(node.arguments as readonly Node[]).map((one) => valueIn(one, scope)),
      );
    default:
      throw new Error(`${node.type} says no plain value`);
  }
};

const nodeAt = (root: Node, steps: Place['steps'], scope: Scope): Node | undefined =>
  steps.reduce<Node | undefined>((node, step) => {
    if (node === undefined) return undefined;
    const literal = bare(node);
    const index = indexOf(literal, step, scope);
    return literal.type === 'ArrayExpression'
      ? elementsOf(literal)[index]
      : (propertiesOf(literal)[index]?.value as Node | undefined);
  }, root);

const indexOf = (literal: Node, step: Place['steps'][number] | undefined, scope: Scope): number => {
  if (literal.type !== 'ArrayExpression')
    return propertiesOf(literal).findIndex((one) => nameOf(one) === step);
  if (typeof step !== 'object') return Number(step);
  return elementsOf(literal).findIndex((one) => {
    const id = nodeAt(one, ['id'], scope);
    return id !== undefined && valueIn(id, scope) === step.id;
  });
};

const elementsOf = (node: Node) => (node.elements ?? []) as readonly Node[];
const propertiesOf = (node: Node) => (node.properties ?? []) as readonly Node[];
const nameOf = (property: Node): string => {
  const key = property.key as { name?: string; value?: unknown } | undefined;
  return key?.name ?? String(key?.value);
};
const hasSpread = (node: Node) =>
  [...elementsOf(node), ...propertiesOf(node)].some(({ type }) => type === 'SpreadElement');

const bare = (node: Node): Node =>
  ['TSAsExpression', 'TSSatisfiesExpression', 'ParenthesizedExpression'].includes(node.type)
    ? bare(node.expression as Node)
    : node;
