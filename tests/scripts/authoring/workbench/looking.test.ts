import { describe, expect, test } from 'vitest';
import { changesBetween, type Snapshot } from '../../../../scripts/authoring/workbench/changes';
import { drawingOf, type GraphWords } from '../../../../scripts/authoring/workbench/drawing';
import { pathGraph } from '../../../../scripts/authoring/workbench/graph';
import { inOneLine, treeOf } from '../../../../scripts/authoring/workbench/inWords';
import { catalogCommits, snapshotAt, snapshotIn } from '../../../../scripts/authoring/workbench/snapshot';
import { type Condition, conditions } from '../../../../src/catalog/conditions';
import { places } from '../../../../src/catalog/places';
import { programs } from '../../../../src/catalog/programs';
import { type Answer, type Answers, questionShape } from '../../../../src/catalog/questions';
import { pathOf } from '../../../../src/eligibility/path';

const words: GraphWords = {
  questions: { court: { title: 'Papers?', answers: { hearing: 'A hearing', no: '<None>' } } },
  question: { notSure: 'No idea', skipped: 'Not said' },
};

describe('a condition in words', () => {
  const asks: Condition = { question: 'court', is: ['hearing', 'no'] };

  test('is a tree of sentences', () => {
    expect(
      treeOf({ not: { any: [asks, { incomeAtMost: { percentOfPoverty: 200 } }] } }, words),
    ).toMatchObject({
      how: 'not',
      parts: [{ how: 'any', parts: [{ says: expect.stringContaining('A hearing') }, { condition: {} }] }],
    });
  });

  test('or one line, with an answer’s id where its words are missing', () => {
    const line = inOneLine(treeOf({ all: [asks, { not: { question: 'age', is: ['18'] } }] }, words));
    expect(line).toBe('(Papers? “A hearing” or “<None>” and not (age “18”))');
  });
});

describe('what changed', () => {
  const before: Snapshot = {
    programs: { idnyc: { requires: ['a', 'b'], status: { state: 'open' }, bring: ['x', 'y'] }, old: {} },
    conditions: { inCourt: { question: 'court', is: ['hearing'] } },
    questions: {},
    contacts: { hotline: { phone: '212-555-0123', name: 'Hotline' } },
    sources: {},
    providers: { town: { name: 'A town' } },
    povertyLines: { 2026: { firstPerson: 15_960 } },
    places: { clinic: { hours: [{ days: ['mon'], from: '09:00' }] }, closed: {} },
    words: { 'programs.idnyc.title': 'A card' },
    visit: words,
    translations: { es: { 'programs.idnyc.title': 'Una tarjeta' } },
    readings: { es: {} },
  };

  test('is nothing between a catalog and itself', () => {
    expect(changesBetween(before, structuredClone(before))).toEqual([]);
  });

  test('is said by row and field, from what to what', () => {
    const after: Snapshot = {
      ...before,
      programs: {
        idnyc: { requires: ['b', 'c'], status: { state: 'paused' }, bring: ['y', 'x'], advice: 'new' },
        young: {},
      },
      conditions: { inCourt: { question: 'court', is: ['hearing', 'no'] } },
      contacts: { hotline: { phone: '212-555-0199' } },
      povertyLines: { ...before.povertyLines, 2027: { firstPerson: 16_300 } },
      places: { clinic: { hours: [], prefers: { none: ['hurt'] } } },
      words: { 'programs.idnyc.title': 'A City card', 'advice.new': 'Call first.' },
      translations: { es: { 'programs.idnyc.title': 'La tarjeta' } },
      readings: {
        es: { a: { verdict: 'accepted' }, b: { verdict: 'doubted', note: 'nobody says so' } },
      },
    };
    expect(changesBetween(before, after)).toEqual([
      'Program idnyc: requires: “c” was added; “a” was taken out.',
      'Program idnyc: status.state: from “open” to “paused”.',
      'Program idnyc: bring: the order is now “y”, “x”.',
      'Program idnyc: advice: “new” was added.',
      'Program old was taken out.',
      'Program young was added.',
      'Condition inCourt: was: Papers? “A hearing”; is now: Papers? “A hearing” or “<None>”.',
      'Contact hotline: phone: from “212-555-0123” to “212-555-0199”.',
      'Contact hotline: name: “Hotline” was taken out.',
      'Poverty line of 2027 was added.',
      'Place clinic: hours: days “mon”; from “09:00” was taken out.',
      'Place clinic: prefers: none “hurt” was added.',
      'Place closed was taken out.',
      'Words programs.idnyc.title: “A card” became “A City card”.',
      'Words advice.new “Call first.” was added.',
      'Words in Spanish programs.idnyc.title: “Una tarjeta” became “La tarjeta”.',
      'Spanish: 2 sentences were read by somebody who grew up with it: 1 accepted, 0 changed, 1 doubted.',
      'Spanish: a doubt of b: nobody says so',
    ]);
  });

  test('is read from the whole catalog', async () => {
    const now = await snapshotIn(process.cwd());
    expect(Object.keys(now.programs)).toEqual(programs.map(({ id }) => id));
    expect(Object.keys(now.conditions)).toEqual(Object.keys(conditions));
    expect(now.words['programs.idnyc.title']).toBeTruthy();
    expect(Object.keys(now.povertyLines).length).toBeGreaterThan(0);
    expect(Object.keys(now.places)).toEqual(places.map(({ id }) => id));
  });

  test('names a commit that git does not know', () => {
    expect(() => snapshotAt('no-such-commit')).toThrow('no-such-commit');
    expect(() => snapshotAt('--output=x')).toThrow();
    expect(catalogCommits().every(({ id, on }) => /^\w+$/.test(id) && /^\d{4}-\d\d-\d\d$/.test(on))).toBe(
      true,
    );
  });
});

describe('the path as a graph', () => {
  const stops = pathGraph(['idCard']);

  test('leads every single answer where the questionnaire leads it', () => {
    const ways = (question: string) => stops.find((stop) => stop.question === question)?.ways ?? [];
    const visit = (answers: Answers): void => {
      const { next } = pathOf(answers);
      if (next === null) return;
      const { kind, answers: choices } = questionShape(next);
      for (const choice of next === 'needs' ? ['idCard'] : [...choices, 'notSure', 'skipped']) {
        const isOne = kind === 'one' || choice === 'notSure' || choice === 'skipped';
        const after: Answers = { ...answers, [next]: (isOne ? choice : [choice]) as Answer };
        const to = pathOf(after).next ?? 'results';
        expect(ways(next).find((way) => way.to === to)?.answers, `${next} ${choice}`).toContain(choice);
        visit(after);
      }
    };
    visit({});
  });

  test('is drawn with a box for each question, and nothing in it can be taken for markup', () => {
    const drawing = drawingOf(stops, { ...words, question: { notSure: '<b>', skipped: '&' } }, 'ID <card>');
    expect([...drawing.matchAll(/data-question="(\w+)"/g)].map(([, id]) => id)).toEqual([
      ...stops.map(({ question }) => question),
      'results',
    ]);
    expect(drawing).not.toMatch(/<b>|ID <card>/);
    expect(drawing.match(/marker-end/g)).toHaveLength(stops.flatMap(({ ways }) => ways).length);
  });
});
