import { describe, expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { boroughs } from '../../src/catalog/city/boroughs';
import { programOf, programs } from '../../src/catalog/programs';
import { type CallGroup, callGroups } from '../../src/handoff/callGroups';
import { papersFor, placesByDefault, type TakenList } from '../../src/handoff/list';
import { longestMessage, messageText } from '../../src/handoff/message';
import { plainText } from '../../src/handoff/plainText';
import { colonIn } from '../../src/language/colon';
import { wordsIn } from './support';

const numbersIn = ({ head, programs }: CallGroup) =>
  [
    ...(head ? [head] : []),
    ...programs.flatMap(({ own, others, places }) => [...(own ? [own] : []), ...others, ...places]),
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

test('whom else to call stands at a program that they work for', () => {
  for (const { programs } of callGroups(all('queens')))
    for (const { program, others } of programs)
      for (const listed of others)
        if ('contact' in listed) expect(programOf(program).contacts, program).toContain(listed.id);
        else expect(listed.program).toBe(program);
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
  expect(groups[2]?.programs.map(({ own }) => own?.id ?? null)).toEqual(['idnyc', null]);
});

test.each(boroughs)(
  'in %s, a number that is called for different things bears the name of none',
  (borough) => {
    for (const { head, programs: members } of callGroups(all(borough))) {
      const entries = new Set(members.map(({ own }) => own?.id ?? head?.id));
      if (entries.size > 1 && head?.contact.phone === '311') expect(head.id).toBe('311');
    }
  },
);

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
  const usual: TakenList = (['nyifup', 'unpaid-wages', 'idnyc'] as const).map((program) => ({
    program,
    places: placesByDefault(program, 'queens', undefined, tag),
  }));

  test('names each program, its numbers and what to say in both languages, and fits one text', async () => {
    const words = await wordsIn(tag);
    const text = messageText(usual, words, tag);
    const [first] = text.split('\n');
    expect(first).toBe(`${words.t('send.numbers', { ns: 'handoff' })}${colonIn(tag).trimEnd()}`);
    expect(text.length).toBeLessThanOrEqual(longestMessage);
    for (const { program } of usual)
      for (const part of ['title', 'say'] as const)
        expect(text).toContain(words.t(`programs.${program}.${part}`, { ns: 'programs' }));
    for (const { program } of usual)
      expect(text).toContain(words.getFixedT('en', 'programs')(`programs.${program}.say`));
    expect(text).not.toMatch(/\p{Script=Han}:/u);
    expect(text).not.toMatch(/\{\{|undefined|[\u2066-\u2069]|\b(sheet|programs|bring|frame)\.[a-z]/);
    const groups = callGroups(usual);
    for (const { head, programs } of groups)
      for (const listed of [...(head ? [head] : []), ...programs.flatMap(({ others }) => others)])
        if ('contact' in listed && text.includes(listed.contact.name))
          expect(text).toContain(words.t(`contacts.${listed.id}`, { ns: 'programs' }));
  });

  test('says what to bring for each program, or not a word of it', async () => {
    const words = await wordsIn(tag);
    const heading = `${words.t('sheet.papers', { ns: 'handoff' })}${colonIn(tag).trimEnd()}`;
    for (const { id } of programs) {
      const list: TakenList = [{ program: id, places: [] }];
      const items = papersFor(list).map((paper) =>
        words.t(`bring.${paper}.item`, { ns: 'programs' }).replace(/[\u2066-\u2069]/g, ''),
      );
      const text = messageText(list, words, tag);
      if (items.length > 0) expect(text).toContain([heading, ...items.map((item) => `- ${item}`)].join('\n'));
      else expect(text).not.toContain(heading);
    }
    const long = messageText(all('queens', tag), words, tag);
    expect(long).not.toContain(heading);
  });

  test('names each number of everything once, and none that the list has not', async () => {
    const words = await wordsIn(tag);
    const list = all('queens', tag);
    const text = messageText(list, words, tag);
    const numbers = text.match(/(?<![\d-])\d{3}-\d{3}-\d{4}(?![\d-])/g) ?? [];
    expect(twice(numbers)).toEqual([]);
    const whole = plainText(list, words, tag);
    for (const number of numbers) expect(whole).toContain(number);
    for (const { head, programs } of callGroups(list)) {
      expect(text).toContain(head?.contact.phone ?? head?.contact.url);
      // English in the place of a translation is marked on a screen, and not in a message.
      const bare = (said: string) => said.replace(/[\u2066-\u2069]/g, '');
      const [first] = programs;
      expect(text).toContain(
        bare(words.t(`programs.${first?.program ?? 'nyc-311'}.say`, { ns: 'programs' })),
      );
      for (const { program } of programs)
        expect(text).toContain(bare(words.t(`programs.${program}.title`, { ns: 'programs' })));
    }
  });
});
