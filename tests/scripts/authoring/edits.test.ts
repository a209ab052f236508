import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds, randomChange, rule } from '../../../scripts/authoring/edits/kinds';
import { controlsOf } from '../../../scripts/authoring/workbench/edit/fields';
import { draftOf } from '../../../scripts/authoring/workbench/edit/save';
import { type RowKind, rows, shapeOf } from '../../../scripts/authoring/workbench/rows';
import { numbersFrom } from '../../../scripts/verify/audit/people';

const files = { read: (file: string) => readFileSync(file, 'utf8'), has: existsSync };

test('every field that a form shows is changed by some kind of change, or is a rule', () => {
  const shown = Object.keys(rows).flatMap((kind) =>
    controlsOf(shapeOf(kind as RowKind, { borough: 'queens' })).map(([name]) => `${kind}.${name}`),
  );
  const never = ['place.id', 'place.borough', 'program.id', 'caution.kind'];
  expect(shown.filter((field) => !(field in kinds)).sort()).toEqual([...never, ...rule].sort());
});

test.each(Object.keys(kinds))('%s: a change that the workbench would write', (kind) => {
  const next = numbersFrom(7);
  // No fact is of this day already.
  const day = kind.endsWith('checkedOn') ? '2099-01-01' : '2026-11-30';
  let change = randomChange(files, next, day, kind);
  for (let turn = 0; change === null && turn < 100; turn++) change = randomChange(files, next, day, kind);
  expect(change).not.toBeNull();
  const draft = draftOf(change?.edits ?? [], files);
  const changed = [...draft].filter(([file, text]) => text !== (existsSync(file) ? files.read(file) : ''));
  expect(changed.length).toBeGreaterThan(0);
});
