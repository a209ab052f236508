/**
 * Diagrams of the state machines, generated from the code into `docs/machines.md`. A test fails when the file is out
 * of date; `npm run author -- diagrams` writes it.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { familyMachine } from '../../machines/family';
import { kioskMachine } from '../../machines/kiosk';
import { printingMachine } from '../../machines/printing';
import { readAloudMachine } from '../../machines/readAloud';
import { updatesMachine } from '../../machines/updates';
import { visitMachine } from '../../machines/visit';

/** By file name in `machines/`. */
export const machines: Record<string, AnyStateMachine> = {
  visit: visitMachine,
  family: familyMachine,
  kiosk: kioskMachine,
  printing: printingMachine,
  updates: updatesMachine,
  readAloud: readAloudMachine,
};

const idOf = (node: AnyStateNode): string => node.id.replaceAll('.', '_');
const nameOf = (node: AnyStateNode, within?: AnyStateNode): string =>
  node.path.slice(within?.path.length ?? 0).join('.') || node.key;
const childrenOf = (node: AnyStateNode): readonly AnyStateNode[] => Object.values(node.states);
const everyNode = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...childrenOf(node).flatMap(everyNode),
];
const lineOf = (node: AnyStateNode): readonly AnyStateNode[] =>
  node.parent ? [...lineOf(node.parent), node] : [node];

const transitionsOf = (node: AnyStateNode): readonly AnyTransitionDefinition[] => [
  ...(node.always ?? []),
  ...[...node.transitions.values()].flat(),
];

const eventOf = ({ eventType }: AnyTransitionDefinition): string => {
  const [, delay] = eventType.match(/^xstate\.after\.([^.]+)\./) ?? [];
  if (delay !== undefined) return `after ${delay}`;
  const [, end, actor] = eventType.match(/^xstate\.(done|error)\.actor\.(?:\d+\.)?(.+)$/) ?? [];
  if (actor !== undefined) return `${actor.split('.').at(-1)} ${end === 'done' ? 'is done' : 'fails'}`;
  return eventType;
};

const typeOf = (what: unknown): string =>
  typeof what === 'string' ? what : String((what as { type?: unknown }).type ?? '');
const guardOf = ({ guard }: AnyTransitionDefinition): string => (guard ? typeOf(guard) : '');
const actionsOf = ({ actions }: AnyTransitionDefinition): string => actions.map(typeOf).join(', ');

const labelOf = (transition: AnyTransitionDefinition): string =>
  [
    eventOf(transition),
    guardOf(transition) && `[${guardOf(transition)}]`,
    actionsOf(transition) && `/ ${actionsOf(transition)}`,
  ]
    .filter(Boolean)
    .join(' ');

/** An arrow between two children of `within`; a deeper source or target is named in the label. */
interface Arrow {
  within: AnyStateNode;
  line: string;
}

/** Null for a transition without a target, or into the state's own substates, which cannot be drawn as an arrow. */
const arrowOf = (transition: AnyTransitionDefinition): Arrow | null => {
  const [target, ...more] = transition.target ?? [];
  if (!target || more.length > 0) return null;
  const [from, to] = [lineOf(transition.source), lineOf(target)];
  if (transition.source === target) {
    const within = from.at(-2);
    return within ? { within, line: `${idOf(target)} --> ${idOf(target)}: ${labelOf(transition)}` } : null;
  }
  const apart = from.findIndex((node, depth) => node !== to[depth]);
  const [source, end, within] = [from[apart], to[apart], from[apart - 1]];
  if (!source || !end || !within) return null;
  const deeper = [
    source === transition.source ? '' : `from ${nameOf(transition.source, source)}`,
    end === target ? '' : `to ${nameOf(target, end)}`,
  ].filter(Boolean);
  const label = [labelOf(transition), ...deeper].filter(Boolean).join(', ');
  return { within, line: `${idOf(source)} --> ${idOf(end)}${label && `: ${label}`}` };
};

const drawn = (node: AnyStateNode, arrows: readonly Arrow[], indent: string): readonly string[] => {
  const own = arrows.filter(({ within }) => within === node).map(({ line }) => indent + line);
  const first = node.type === 'compound' ? node.initial.target[0] : undefined;
  const parts = childrenOf(node).map((child) => {
    const alias = `${indent}state "${child.key}" as ${idOf(child)}`;
    return childrenOf(child).length === 0
      ? [alias]
      : [`${alias} {`, ...drawn(child, arrows, `${indent}  `), `${indent}}`];
  });
  const between = node.type === 'parallel' ? [`${indent}--`] : [];
  return [
    ...(first ? [`${indent}[*] --> ${idOf(first)}`] : []),
    ...parts.flatMap((part, at) => (at === 0 ? part : [...between, ...part])),
    ...own,
  ];
};

const tableRow = (transition: AnyTransitionDefinition): string => {
  const { source, target = [] } = transition;
  const cells = [
    source.parent ? nameOf(source) : 'anywhere',
    eventOf(transition),
    guardOf(transition),
    target.map((node) => nameOf(node)).join(', '),
    actionsOf(transition),
  ];
  return `| ${cells.join(' | ')} |`;
};

/** Entry and exit actions and invoked actors; `after` timers are drawn as arrows. */
const work = (node: AnyStateNode): readonly string[] => {
  const does = (when: string, actions: AnyStateNode['entry']) => {
    const named = actions.map(typeOf).filter((action) => !action.startsWith('xstate.'));
    return named.length > 0 ? [`${when} does ${named.join(', ')}`] : [];
  };
  return [
    ...node.invoke.map(({ src }) => `runs ${typeof src === 'string' ? src : node.id}`),
    ...does('when entered', node.entry),
    ...does('when left', node.exit),
  ];
};

const diagramOf = (file: string, machine: AnyStateMachine): string => {
  const nodes = everyNode(machine.root);
  const all = nodes.flatMap(transitionsOf);
  const arrows = all.flatMap((transition) => arrowOf(transition) ?? []);
  const others = all.filter((transition) => arrowOf(transition) === null);
  const works = nodes.flatMap((node) => work(node).map((what) => `- \`${nameOf(node)}\` ${what}`));
  return [
    `## ${machine.id}`,
    '',
    `\`machines/${file}.ts\``,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...drawn(machine.root, arrows, '  '),
    '```',
    ...(others.length > 0
      ? ['', '| in | on | if | goes to | does |', '|---|---|---|---|---|', ...others.map(tableRow)]
      : []),
    ...(works.length > 0 ? ['', ...works] : []),
    '',
  ].join('\n');
};

export const document = (): string =>
  [
    '# The machines',
    '',
    'Drawn from the code by `npm run author -- diagrams`; a test fails when this file says something else.',
    'An arrow says `event [guard] / actions`. Under each diagram stands what no arrow can show: events that change no',
    'state, or that lead from a state into its own inside; a row that goes nowhere and does nothing keeps the event from',
    'what lies under it. How Back uses these states: [decisions/back.md](decisions/back.md).',
    '',
    ...Object.entries(machines).map(([file, machine]) => diagramOf(file, machine)),
  ].join('\n');

export const path = 'docs/machines.md';

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(path, document());
