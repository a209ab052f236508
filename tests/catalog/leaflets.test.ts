import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../../locales/en/leaflets.json';
import { leafletFaults } from '../../scripts/build/catalog/leaflets';
import { type LeafletId, leaflet, leaflets } from '../../src/catalog/leaflets';
import { programs } from '../../src/catalog/programs';
import { sources } from '../../src/catalog/sources';

const ids = Object.keys(leaflets) as LeafletId[];

/** All that a leaflet says in English under one heading. */
const saidIn = (id: LeafletId, part: string): string => {
  const found = leaflet(id).find((one) => one.id === part);
  return Object.entries(found ?? {})
    .flatMap(([group, lines]) =>
      group === 'id' ? [] : (lines as readonly string[]).map((line) => wordsIn(group)[line]),
    )
    .join(' ');
};
const wordsIn = (group: string) => english[group as keyof typeof english] as Record<string, string>;

test('each leaflet belongs to one program, which tells whence it is and of which day', () => {
  expect(ids.length).toBeGreaterThan(2);
  expect(leafletFaults({ leaflets, programs, sources })).toEqual([]);
});

test('each word of the leaflets stands in one of them, and no part says a thing twice', () => {
  const used = ids.flatMap((id) =>
    leaflet(id).flatMap((part) =>
      Object.entries(part).flatMap(([group, lines]) =>
        group === 'id' ? [`parts.${lines}`] : (lines as readonly string[]).map((line) => `${group}.${line}`),
      ),
    ),
  );
  const written = Object.entries(english).flatMap(([group, lines]) =>
    Object.keys(lines).map((line) => `${group}.${line}`),
  );
  expect([...new Set(used)].sort()).toEqual(written.sort());
  for (const id of ids)
    for (const { know = [], say = [], check = [], fill = [] } of leaflet(id))
      for (const lines of [know, say, check, fill]) expect(new Set(lines).size).toBe(lines.length);
});

/** From the sources, by their own words and not by ours. */
describe('what to say to an officer is what the City’s booklet, the Comptroller and the law say', () => {
  test.each([
    ['anywhere', 'the right to stay silent, said out loud', /stay silent.*out loud/],
    ['anywhere', 'nothing signed without a lawyer', /not sign.*lawyer/],
    ['anywhere', 'no lie and no false paper', /not lie.*false papers/i],
    ['anywhere', 'that the rules may be broken', /may break these rules/],
    ['door', 'a door may stay closed', /do not have to open/],
    ['door', 'a judge’s warrant, under the door', /warrant signed by a judge.*under the door/],
    ['door', 'a paper of ICE alone is not enough', /only by ICE is not enough/],
    ['door', 'an emergency is another thing', /life is in danger/],
    ['street', 'whether one is free to go', /free to go/],
    ['street', 'no consent to a search', /do not agree to a search/],
    ['work', 'the open parts of a workplace', /open to everyone/],
    ['work', 'the closed parts: a judge or the employer', /signed by a judge, or the boss/],
    [
      'courthouse',
      'the courts of the State, with their limit',
      /New York State court.*may not obey.*not cover immigration court/,
    ],
    ['courthouse', 'a date in court is kept', /not miss a court date/],
    ['bus', 'no answer and no search', /not have to answer.*say no.*bag/],
    ['held', 'medicine and who needs care', /medicine.*needs your care/],
    ['held', 'an interpreter and a lawyer', /interpreter.*lawyer|lawyer.*interpreter/],
  ])('%s: %s', (part, _what, pattern) => {
    expect(saidIn('rights', part)).toMatch(pattern);
  });

  test('nobody is told to hide, to fight, to run, or that a place is safe', () => {
    const all = leaflet('rights')
      .map(({ id }) => saidIn('rights', id))
      .join(' ');
    expect(all).not.toMatch(/\b(hide|escape|safe|cannot (?:enter|come in)|never|guarantee)/i);
    expect(all.match(/\b(run|fight|lie)\b/gi)?.length).toBe(
      all.match(/\b(?:do not|not) (run|fight|lie)\b|Do not fight them/gi)?.length,
    );
  });
});

describe('a plan for the family says what the law of standby guardians says', () => {
  test.each([
    ['children', 'an adult who is trusted, and the school', /adult you trust.*school/],
    [
      'guardian',
      'a form before two adult witnesses, of whom the guardian is none',
      /two adult witnesses.*cannot be a witness/,
    ],
    [
      'guardian',
      'when the guardian may act, and that it is not for long',
      /held or deported.*about 60 days.*court/,
    ],
    ['guardian', 'no right of a parent ends', /stay the parent, with all your rights/],
    ['guardian', 'no test of papers, and the doubt about it', /papers or not.*want to see/],
    ['guardian', 'a lawyer first where another parent lives', /lawyer.*other parent is alive/],
    ['gather', 'the papers of the children', /Birth certificates.*School and vaccine/],
    ['numbers', 'by heart, for a phone may be taken', /take your phone/],
  ])('%s: %s', (part, _what, pattern) => {
    expect(saidIn('familyPlan', part)).toMatch(pattern);
  });

  test('lines are filled in by hand: no page has a field for them', () => {
    const source = readFileSync('src/handoff/Leaflet.tsx', 'utf8');
    expect(leaflet('familyPlan').flatMap(({ fill = [] }) => fill).length).toBeGreaterThan(6);
    expect(source).not.toMatch(/<(input|textarea|select)|contentEditable/i);
    expect(saidIn('familyPlan', 'children')).toMatch(/by hand, on paper/);
  });
});

test.each([
  [
    'cityOffice',
    'City offices: free, and a complaint needs no name',
    /for free.*311.*not have to give your name/,
  ],
  ['cityOffice', 'others are not bound by it', /Shops, landlords and private doctors/],
  ['stateCourt', 'the court finds one', /court gets an interpreter for free/],
  ['hospital', 'the hospital helps, and no child is the interpreter', /for free.*child should not/],
])('the right to an interpreter, %s: %s', (part, _what, pattern) => {
  expect(saidIn('interpreter', part)).toMatch(pattern);
});
