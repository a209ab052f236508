import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { anyAnswers } from '../../scripts/verify/visitors/anyAnswers';
import { cautions } from '../../src/catalog/cautions';
import { needIds, needOf } from '../../src/catalog/needs';
import { programOf, programs } from '../../src/catalog/programs';
import type { Answers } from '../../src/catalog/questions';
import { dayAfter } from '../../src/catalog/time';
import { adviceFor, judgeAll } from '../../src/eligibility/judge';
import {
  type Band,
  bandsOf,
  type CardGroup,
  hasFirstInformation,
  recommendedFirst,
} from '../../src/screens/bands';

const today = '2026-11-28';
const bandsFor = (answers: Answers, day = today) => {
  const judgements = judgeAll(answers);
  return bandsOf(judgements, answers, day, recommendedFirst(judgements, answers, day));
};
const shelvesOf = (bands: readonly Band[]): readonly CardGroup[] =>
  bands.flatMap(({ whole, folded }) => [whole, folded]);
const idsOn = (shelf: CardGroup) => shelf.judgements.map(({ program }) => program);
const shownWhole = (answers: Answers) =>
  bandsFor(answers)
    .filter(({ group }) => group !== 'unlikely')
    .flatMap(({ whole }) => idsOn(whole));

describe('what to do first', () => {
  test('a woman with a hearing soon sees the line to call now, and what fits beside it', () => {
    const answers: Answers = {
      urgent: ['dateSoon'],
      needs: ['lawyer'],
      helpFor: 'me',
      legalTopic: ['asylum'],
    };
    const whole = shownWhole(answers);
    expect(whole.slice(0, 2).toSorted()).toEqual(['moia-hotline', 'rapid-response']);
    expect(whole.slice(2).map((id) => needOf(programOf(id)))).toEqual(['lawyer']);
  });

  test('a boy of 16 who is held sees the lawyers of children and the City’s line before those of grown people', () => {
    const held: Answers = { urgent: ['none'], needs: ['lawyer'], custody: 'immigration', court: 'hearing' };
    const calls = (age: '16to17' | '21to64') =>
      shownWhole({ ...held, borough: 'queens', cameAlone: 'yes', age }).slice(0, 3);
    expect(calls('16to17')).toEqual(['children-lawyers', 'moia-hotline', 'nyifup']);
    expect(calls('21to64').slice(0, 2)).toEqual(['nyifup', 'moia-hotline']);
  });

  test('of many needs one program each comes before a second of any', () => {
    const answers: Answers = {
      urgent: ['none'],
      needs: ['work', 'doctor', 'idCard'],
      helpFor: 'me',
      borough: 'bronx',
      age: '21to64',
      work: ['unpaid', 'dayWork', 'injured'],
    };
    const needs = shownWhole(answers).map((id) => needOf(programOf(id)));
    expect(needs.toSorted()).toEqual(['doctor', 'idCard', 'work']);
  });

  test('a need whose first program is open to everyone shows that one, and not that nothing fits', () => {
    const doors = needIds.flatMap((id) => {
      const first = programs.find(({ needs: own }) => own.some((need) => need === id));
      return first?.kind === 'information' ? [{ need: id, door: first.id }] : [];
    });
    expect(doors.map(({ door }) => door).toSorted()).toEqual([
      'city-and-ice',
      'crime-help',
      'early-intervention',
      'free-food',
      'shelter-tonight',
    ]);
    for (const { need, door } of doors) {
      const answers: Answers = { urgent: ['none'], needs: [need], helpFor: 'me', borough: 'queens' };
      expect(shownWhole(answers)).toContain(door);
      expect(bandsFor(answers).find(({ whole }) => idsOn(whole).includes(door))?.group).toBe('information');
      expect(hasFirstInformation(judgeAll(answers), answers)).toBe(true);
    }
    expect(hasFirstInformation(judgeAll({ needs: ['doctor'] }), { needs: ['doctor'] })).toBe(false);
  });

  test('where nothing is sure, what was asked for, and else the doors that are open to everyone', () => {
    expect(shownWhole({ urgent: ['none'], needs: ['learn'], helpFor: 'me' })).toEqual(['english-classes']);
    expect(shownWhole({ urgent: 'skipped', needs: 'skipped' })).toEqual(['moia-hotline', 'nyc-311']);
    const groups = (answers: Answers) => bandsFor(answers).map(({ group }) => group);
    expect(groups({ urgent: ['none'], needs: ['learn'] }).slice(0, 2)).toEqual(['possible', 'information']);
    expect(groups({ urgent: ['none'], needs: 'skipped' }).slice(0, 2)).toEqual(['information', 'possible']);
  });

  test('is all that is urgent, and three programs as a rule, whatever anybody answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const whole = shownWhole(answers);
        const urgent = judgeAll(answers).filter((judgement) => judgement.urgent);
        expect(whole.length).toBeGreaterThanOrEqual(urgent.length === 0 ? 1 : urgent.length);
        expect(whole.length).toBeLessThanOrEqual(Math.max(3, urgent.length + 1));
        expect(whole).toEqual(expect.arrayContaining(urgent.map(({ program }) => program)));
      }),
    );
  });
});

test('an open card stays open when an answer changes the results', () => {
  const before: Answers = { urgent: ['none'], needs: ['doctor'], helpFor: 'me' };
  const first = recommendedFirst(judgeAll(before), before, today);
  expect(first).toContain('nyc-care');
  const after: Answers = { ...before, borough: 'brooklyn' };
  const bands = bandsOf(judgeAll(after), after, today, first);
  expect(bands.flatMap(({ whole }) => idsOn(whole))).toContain('nyc-care');
});

describe('every result is shown', () => {
  test('every judgement that was asked for or is likely stands on one shelf', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const shown = shelvesOf(bandsFor(answers)).flatMap(idsOn);
        const due = judgeAll(answers).filter(
          ({ inScope, urgent, verdict }) => inScope || urgent || verdict === 'likely',
        );
        expect(shown.toSorted()).toEqual(due.map(({ program }) => program).toSorted());
      }),
    );
  });

  test('a caution appears once, at the first program that it concerns', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const shelves = shelvesOf(bandsFor(answers));
        const concerns = (shelf: CardGroup) =>
          idsOn(shelf).some((id) => adviceFor(programOf(id), answers).some(({ kind }) => kind === 'caution'));
        const first = shelves.find(concerns);
        expect(shelves.filter(({ cautions }) => cautions.length > 0)).toEqual(first ? [first] : []);
        expect(first?.cautions.length ?? 1).toBe(1);
      }),
    );
  });

  test('a caution carries the day of its own evidence, and goes when that is too long ago', () => {
    const answers: Answers = { urgent: ['none'], needs: ['doctor'], helpFor: 'me', borough: 'queens' };
    const said = (day: string) => shelvesOf(bandsFor(answers, day)).flatMap(({ cautions }) => cautions);
    // Whom it concerns is a fact, which an officer may change.
    const before = Object.assign({ when: undefined }, cautions.publicCharge);
    onTestFinished(() => void Object.assign(cautions.publicCharge, before));
    Object.assign(cautions.publicCharge, { when: undefined });
    const [caution] = said(today);
    expect(caution).toEqual({
      words: cautions.publicCharge.words,
      checkedOn: cautions.publicCharge.checkedOn,
    });
    expect(said(dayAfter(cautions.publicCharge.checkedOn, 90))).toHaveLength(1);
    expect(said(dayAfter(cautions.publicCharge.checkedOn, 91))).toEqual([]);
    expect(said('2027-04-01')).toEqual([]);
  });
});
