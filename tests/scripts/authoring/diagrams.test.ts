import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { document, machines, path } from '../../../scripts/authoring/diagrams';

const text = readFileSync(path, 'utf8');

test('the diagrams are what the code says; `npm run author -- diagrams` writes them anew', () => {
  expect(text).toBe(document());
});

test('every file that holds a machine has its diagram', () => {
  const holding = readdirSync('machines').filter((file) =>
    readFileSync(`machines/${file}`, 'utf8').includes('.createMachine('),
  );
  expect(
    Object.keys(machines)
      .map((name) => `${name}.ts`)
      .sort(),
  ).toEqual(holding.sort());
});

const statesIn = (node: AnyStateNode): string[] =>
  Object.values(node.states).flatMap((state) => [state.id, ...statesIn(state)]);

test.each(Object.entries(machines))(
  'each state and each event of %s stands in its diagram',
  (file, machine) => {
    const [, part = ''] = text.split(`\`machines/${file}.ts\``);
    const [own = ''] = part.split('\n## ');
    const states = statesIn(machine.root);
    expect(states.filter((id) => !own.includes(` as ${id.replaceAll('.', '_')}`))).toEqual([]);
    const events = machine.events.filter((event) => !event.startsWith('xstate.'));
    expect(events.length).toBeGreaterThan(2);
    expect(events.filter((event) => !own.includes(event))).toEqual([]);
  },
);
