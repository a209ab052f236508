import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { awaitsRule } from '../../../scripts/verify/audit/compare';
import { programs } from '../../../src/catalog/programs';
import type { Answers } from '../../../src/catalog/questions';
import { judgeAll } from '../../../src/eligibility/judge';

vi.mock('../../../src/catalog/rules', () => import('../../fixtures/openRules'));

/** Who must be told to call now, and which programs. */
const rows: readonly [who: string, answers: Answers, callNow: readonly string[]][] = [
  [
    'a sister whose brother was just taken, and who came for an ID card',
    { urgent: ['taken'], needs: ['idCard'], custody: 'notSure' },
    ['nyifup', 'rapid-response', 'moia-hotline'],
  ],
  [
    'a man just taken and free again, with no paper',
    { urgent: ['taken'], needs: ['lawyer'], helpFor: 'someoneElse', custody: 'no', court: 'no' },
    ['rapid-response', 'moia-hotline'],
  ],
  [
    'a woman whose husband was taken, who came for herself and their rent',
    { urgent: ['taken'], needs: ['rent'], helpFor: 'me', custody: 'no', court: 'no' },
    ['nyifup', 'rapid-response', 'moia-hotline'],
  ],
  [
    'a woman with a check-in soon',
    { urgent: ['dateSoon'], needs: ['lawyer'], custody: 'no', court: 'orderOrCheckIn' },
    ['rapid-response', 'moia-hotline'],
  ],
  [
    'a woman with a hearing soon',
    { urgent: ['dateSoon'], needs: ['lawyer'], custody: 'no', court: 'hearing' },
    ['moia-hotline'],
  ],
  [
    'somebody held by immigration, age not told yet, whose wife or mother came for a doctor',
    { urgent: ['none'], needs: ['doctor'], custody: 'immigration', court: 'no' },
    ['nyifup', 'children-lawyers', 'moia-hotline'],
  ],
  [
    'a man of 30 held by immigration',
    { urgent: ['none'], needs: ['lawyer'], custody: 'immigration', court: 'no', age: '21to64' },
    ['nyifup', 'moia-hotline'],
  ],
  [
    'a boy of 16 held by immigration, whom the lawyers of children answer for',
    { urgent: ['none'], needs: ['rights'], custody: 'immigration', court: 'no', age: '16to17' },
    ['nyifup', 'children-lawyers', 'moia-hotline'],
  ],
  [
    'a man with an ICE check-in, no date close, whose wife came for a doctor',
    { urgent: ['none'], needs: ['doctor'], custody: 'no', court: 'orderOrCheckIn' },
    ['rapid-response', 'moia-hotline'],
  ],
  [
    'a woman whom somebody hurts, and who came for English',
    { urgent: ['hurt'], needs: ['learn'] },
    ['survivors-legal', 'safety-hotline'],
  ],
  [
    'a man without a safe place, who came for work',
    { urgent: ['noSafePlace'], needs: ['work'] },
    ['safety-hotline', 'shelter-tonight'],
  ],
  ['a woman in none of these', { urgent: ['none'], needs: ['everything'], custody: 'no', court: 'no' }, []],
  ['a man held by the police', { urgent: ['none'], needs: ['lawyer'], custody: 'police', court: 'no' }, []],
  ['someone who would rather not say', { urgent: 'skipped', needs: 'skipped' }, []],
];

test.each(rows)('%s', (_who, answers, callNow) => {
  const urgent = judgeAll(answers).filter((judgement) => judgement.urgent);
  expect(urgent.map(({ program }) => program)).toEqual(callNow);
  expect(urgent.filter(({ inScope }) => !inScope)).toEqual([]);
});

test('every judged program has its households', () => {
  const judged = programs
    .filter((one) => one.kind === 'judged' && !awaitsRule(one))
    .map(({ id }) => `${id}.test.ts`);
  const written = readdirSync('tests/eligibility/households').filter((file) =>
    /^(?!urgent).*\.test\.ts$/.test(file),
  );
  expect(written.sort()).toEqual([...judged].sort());
});
