import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { type FamilyContext, familyMachine, type Relation } from '../../machines/family';
import type { Answers, QuestionId } from '../../src/catalog/questions';
import { familySheet, onSheetByDefault } from '../../src/guide/familySheet';

const familyOf = (client: Answers, ...others: [Exclude<Relation, 'client'>, Answers][]): FamilyContext => {
  const actor = createActor(familyMachine).start();
  const tell = (answers: Answers) => {
    for (const [question, answer] of Object.entries(answers))
      actor.send({ type: 'answer', question: question as QuestionId, answer });
  };
  actor.send({ type: 'begin' });
  tell(client);
  for (const [relation, answers] of others) {
    actor.send({ type: 'person.add', relation });
    tell(answers);
  }
  return actor.getSnapshot().context;
};
const mother: Answers = {
  urgent: ['none'],
  needs: ['idCard'],
  helpFor: 'me',
  borough: 'queens',
  age: '21to64',
};

describe('a mother, a boy of eight and a grandmother', () => {
  const family = familyOf(
    mother,
    ['child', { needs: ['idCard', 'doctor'], age: 'under10', insurance: 'no' }],
    ['parent', { needs: ['doctor'], age: '65plus', insurance: 'no' }],
  );
  const merged = familySheet(family);
  const found = (program: string) => merged.find((one) => one.program === program);

  test('the City ID stands once, for the mother and not for the boy, who is too young', () => {
    expect(found('idnyc')).toMatchObject({ standing: 'likely', people: [0] });
  });

  test('each finds what is theirs: health care for the boy, Medicaid for the grandmother', () => {
    expect(found('child-health-plus')?.people).toEqual([1]);
    expect(found('medicaid-65')?.people).toEqual([2]);
  });

  test('what is for everyone is for all three', () => {
    expect(found('nyc-311')?.people).toEqual([0, 1, 2]);
  });

  test('no program is listed twice, and the most urgent comes first', () => {
    const ids = merged.map(({ program }) => program);
    expect(new Set(ids).size).toBe(ids.length);
    const order = ['urgent', 'likely', 'possible', 'information'];
    const ranks = merged.map(({ standing }) => order.indexOf(standing));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  });

  test('on the sheet goes what each would take along, without the front doors', () => {
    expect(onSheetByDefault(family)).toContain('idnyc');
    expect(onSheetByDefault(family)).toContain('medicaid-65');
    expect(onSheetByDefault(family)).not.toContain('nyc-311');
  });
});

test('the best standing in the family counts: likely for one and possible for another is likely', () => {
  const family = familyOf({ ...mother, age: 'notSure' }, ['partner', { needs: ['idCard'], age: '21to64' }]);
  expect(familySheet(family).find(({ program }) => program === 'idnyc')).toMatchObject({
    standing: 'likely',
    people: [0, 1],
  });
});

test('a family without a match still gets the general helplines', () => {
  const family = familyOf({ urgent: ['none'], needs: ['idCard'], helpFor: 'me', borough: 'outsideState' });
  expect(onSheetByDefault(family)).toContain('nyc-311');
});
