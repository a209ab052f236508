import { readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { conditions } from '../../../src/catalog/conditions';
import { questions } from '../../../src/catalog/questions';

export interface Mutant {
  file: string;
  line: number;
  /** The original line. */
  code: string;
  /** Description of the change, with the text before and after. */
  what: string;
  from: string;
  to: string;
  /** The whole file with the mutation. */
  source: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

export const mutantsOf = (file: string): readonly Mutant[] => {
  const text = readFileSync(file, 'utf8');
  const found: Mutant[] = [];
  const plant = (what: string, { start, end }: { start: number; end: number }, to: string) => {
    const source = text.slice(0, start) + to + text.slice(end);
    if (source === text) return;
    const line = text.slice(0, start).split('\n').length;
    const code = (text.split('\n')[line - 1] ?? '').trim();
    found.push({ file, line, code, what, from: text.slice(start, end), to, source });
  };
  const inProgram = file.includes('/programs/');
  walk(parseAst(text, { lang: 'ts' }, file) as unknown as Node, [], (node, above) => {
    if (inProgram && !above.some((one) => isField(one, decidingFields))) return;
    plantAt(node, above, text, plant);
  });
  return found;
};

const decidingFields = ['requires', 'prefers', 'urgentWhen', 'needs'];

type Plant = (what: string, span: { start: number; end: number }, to: string) => void;

const flips: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

const plantAt = (node: Node, above: readonly Node[], text: string, plant: Plant) => {
  const part = (field: string) => node[field] as Node;
  const said = (one: Node) => text.slice(one.start, one.end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const to = flips[String(node.operator)];
      const between = { start: part('left').end, end: part('right').start };
      const operator = text.slice(between.start, between.end);
      if (to) plant('comparison', between, operator.replace(String(node.operator), to));
      return;
    }
    case 'UnaryExpression':
      if (node.operator === '!') plant('negation', node, said(part('argument')));
      return;
    case 'ConditionalExpression':
      plant('condition negated', part('test'), `!(${said(part('test'))})`);
      return;
    case 'IfStatement':
      plant('condition true', part('test'), 'true');
      plant('condition false', part('test'), 'false');
      return;
    case 'ReturnStatement':
      if (node.argument) plant('return value', part('argument'), 'undefined');
      return;
    case 'ArrowFunctionExpression':
      if (part('body').type !== 'BlockStatement' && said(part('body')) !== 'undefined')
        plant('return value', part('body'), '(undefined)');
      return;
    case 'ArrayExpression':
      for (const [at, element] of (node.elements as readonly Node[]).entries()) {
        const rest = (node.elements as readonly Node[]).filter((_, position) => position !== at).map(said);
        if (element.type !== 'SpreadElement' || rest.length > 0)
          plant(`element removed: ${said(element)}`, node, `[${rest.join(', ')}]`);
      }
      return;
    case 'ObjectExpression':
      for (const property of node.properties as readonly Node[])
        if (isField(property, ['guard', 'actions', 'reenter', 'entry', 'noneOfThese', 'anything', 'not']))
          plantOnField(property, text, plant);
      return;
    case 'Literal':
      plantOnLiteral(node, above, plant);
  }
};

const plantOnField = (property: Node, text: string, plant: Plant) => {
  if (isField(property, ['not'])) {
    const value = property.value as Node;
    const holder = text.slice(value.start, value.end);
    // `{ not: X }` without `not` is X, spread into the same object.
    if (value.type === 'ObjectExpression') plant('condition turned', property, `...${holder}`);
    return;
  }
  plant(`field removed: ${text.slice(property.start, property.end)}`, property, '...{}');
};

const plantOnLiteral = (node: Node, above: readonly Node[], plant: Plant) => {
  const { value } = node;
  if (typeof value === 'boolean') plant('boolean', node, String(!value));
  if (typeof value === 'number') plant('number', node, String(value + 1));
  const holder = above.at(-1);
  if (typeof value !== 'string' || (holder && isField(holder, ['words', 'id'], 'key'))) return;
  plant('id swapped', node, JSON.stringify(otherId(value, above)));
};

/** Replaces an id by another of its kind, which is the kind of mistake a person makes. */
const otherId = (id: string, above: readonly Node[]): string => {
  const lists = [
    Object.keys(conditions),
    Object.keys(questions),
    ...Object.values(questions).map(({ answers }): readonly string[] => answers),
  ];
  const question = above.findLast((one) => one.type === 'ObjectExpression');
  const asked = ((question?.properties ?? []) as readonly Node[]).find((one) => isField(one, ['question']));
  const own = Object.entries(questions).find(([name]) => name === (asked?.value as Node | undefined)?.value);
  const list = (own ? [own[1].answers as readonly string[], ...lists] : lists).find((one) =>
    one.includes(id),
  );
  return list === undefined ? `${id}?` : (list[(list.indexOf(id) + 1) % list.length] ?? `${id}?`);
};

const isField = (node: Node, names: readonly string[], as: 'value' | 'key' = 'value'): boolean =>
  node.type === 'Property' &&
  as === 'value' &&
  names.includes(String((node.key as Node).name ?? (node.key as Node).value));

/** Visits all nodes that exist at run time; types and imports are skipped. */
const walk = (node: Node, above: readonly Node[], visit: (node: Node, above: readonly Node[]) => void) => {
  if (node.type === 'ImportDeclaration') return;
  if (
    node.type.startsWith('TS') &&
    !['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(node.type)
  )
    return;
  visit(node, above);
  for (const [field, child] of Object.entries(node)) {
    if (field === 'parent' || (node.type === 'Property' && field === 'key')) continue;
    for (const one of Array.isArray(child) ? child : [child])
      if (isNode(one)) walk(one, [...above, node], visit);
  }
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string' && 'start' in value;
