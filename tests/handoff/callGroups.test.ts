import { describe, expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { boroughs } from '../../src/catalog/city/boroughs';
import { programs } from '../../src/catalog/programs';
import { type CallGroup, callGroups } from '../../src/handoff/callGroups';
import { placesByDefault, type TakenList } from '../../src/handoff/list';
import { messageText } from '../../src/handoff/message';
import { plainText } from '../../src/handoff/plainText';
import { wordsIn } from './support';

const numbersIn = ({ head, programs, others }: CallGroup) =>
  [
    ...(head ? [head] : []),
    ...programs.flatMap(({ own, places }) => [...(own ? [own] : []), ...places]),
    ...others,
  ].flatMap((listed) =>
    'contact' in listed ? [listed.contact.phone, listed.contact.orPhone] : [listed.phone],
  );
const all = (
  borough: (typeof boroughs)[number],
  tag = 'en' as (typeof languages)[number]['tag'],
): TakenList =>
  programs.map(({ id }) => ({ program: id, places: placesByDefault(id, borough, undefined, tag) }));
const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) < at);

describe.each(boroughs)('a list of everything in %s', (borough) => {
  const groups = callGroups(all(borough));

  test('has each program once, and each number once', () => {
    const listed = groups.flatMap((group) => group.programs.map(({ program }) => program));
    expect([...listed].sort()).toEqual(programs.map(({ id }) => id).sort());
    expect(twice(groups.flatMap(numbersIn).filter((number) => number !== undefined))).toEqual([]);
  });

  test('gives each program a number or a page above it, and no place without an address', () => {
    for (const { head, programs } of groups) {
      expect(head?.contact.phone ?? head?.contact.url).toBeDefined();
      for (const { places } of programs) for (const { place } of places) expect(place.address).toBeDefined();
    }
  });
});

test('one call covers the programs that share it, in the order of the list', () => {
  const groups = callGroups(
    (['nyifup', 'unpaid-wages', 'rapid-response', 'idnyc', 'nyc-311'] as const).map((program) => ({
      program,
      places: [],
    })),
  );
  expect(groups.map(({ programs }) => programs.map(({ program }) => program))).toEqual([
    ['nyifup', 'rapid-response'],
    ['unpaid-wages'],
    ['idnyc', 'nyc-311'],
  ]);
  // What to say to 311 differs from program to program, and is kept.
  expect(groups[2]?.programs.map(({ own }) => own?.id ?? null)).toEqual([null, '311']);
});

test('places that are known to speak the language come first', () => {
  for (const { tag } of languages)
    for (const { id } of programs)
      for (const borough of boroughs) {
        const [group] = callGroups([{ program: id, places: placesByDefault(id, borough, undefined, tag) }]);
        const speaks = (group?.programs[0]?.places ?? []).map(
          ({ place: { languages = [] } }) =>
            tag === 'en' || languages === 'any' || languages.includes(tag.split('-')[0] ?? tag),
        );
        expect(speaks).toEqual([...speaks].sort((one, other) => Number(other) - Number(one)));
      }
});

describe.each(languages)('the message in $tag', ({ tag }) => {
  test('holds names and numbers, each number once, and begins with words that tell nothing', async () => {
    const words = await wordsIn(tag);
    const list = all('queens', tag);
    const [first, ...lines] = messageText(list, words, tag).split('\n');
    expect(first).toBe(`${words.t('send.numbers', { ns: 'handoff' })}:`);
    for (const line of lines) expect(line).toMatch(/^.+: \d{3}(-\d{3}-\d{4})?(, \d{3}(-\d{3}-\d{4})?)?$/);
    const numbers = lines.flatMap((line) => line.split(': ').at(-1)?.split(', ') ?? []);
    expect(twice(numbers)).toEqual([]);
    expect([...numbers].sort()).toEqual(
      callGroups(list)
        .flatMap(numbersIn)
        .filter((number) => number !== undefined)
        .sort(),
    );
    const text = plainText(list, words, tag);
    for (const number of numbers) expect(text).toContain(number);
  });
});
