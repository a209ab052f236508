import { expect, test } from 'vitest';
import { runAudit } from '../../../scripts/verify/audit/audit';

test('some hundred people get from the screener what the facts say', () => {
  const { disagreements } = runAudit({ people: 400, seed: 11, awkward: false });
  expect([...disagreements.keys()]).toEqual([]);
});
