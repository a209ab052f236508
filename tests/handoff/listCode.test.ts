import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { places } from '../../src/catalog/places';
import { type ProgramId, programs } from '../../src/catalog/programs';
import { crc32 } from '../../src/handoff/crc32';
import { serves, type TakenList } from '../../src/handoff/list';
import { longestCode, readListCode, writeListCode } from '../../src/handoff/listCode';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const placesOf = (program: ProgramId) => places.map(({ id }) => id).filter((id) => serves(id, program));
const anyList: fc.Arbitrary<TakenList> = fc
  .uniqueArray(fc.constantFrom(...programs.map(({ id }) => id)), { maxLength: 12 })
  .chain((ids) =>
    fc
      .tuple(...ids.map((program) => fc.subarray(placesOf(program).slice(0, 6))))
      .map((chosen) => ids.map((program, at) => ({ program, places: chosen[at] ?? [] }))),
  );

const list: TakenList = [
  { program: 'nyifup', places: placesOf('nyifup').slice(0, 1) },
  { program: 'immigrant-health', places: placesOf('immigrant-health').slice(0, 2) },
  { program: 'idnyc', places: [] },
];
const code = writeListCode(list);
const entriesIn = (some: TakenList) =>
  some.flatMap(({ program, places: taken }) => [program, ...taken.map((place) => `${program} ${place}`)]);

describe('a list of programs and places', () => {
  test('comes back from its code as it was, with and without the # before it', () => {
    fc.assert(
      fc.property(anyList, (some) => {
        const whole = { state: 'whole', list: some, unknown: 0 };
        expect(readListCode(writeListCode(some))).toEqual(whole);
        expect(readListCode(`#${writeListCode(some)}`)).toEqual(whole);
      }),
    );
  });

  test('is written in characters that no messenger and no browser rewrites', () => {
    fc.assert(fc.property(anyList, (some) => /^l1\.[\w-]*\.[\w-]{6}$/.test(writeListCode(some))));
  });

  test('fits the limit even when every program goes along with three places', () => {
    const all = programs.map(({ id }) => ({ program: id, places: placesOf(id).slice(0, 3) }));
    expect(writeListCode(all).length).toBeLessThan(longestCode / 2);
    expect(readListCode(writeListCode(all))).toEqual({ state: 'whole', list: all, unknown: 0 });
  });

  test('keeps the code it always had, so that a link sent today still opens next year', () => {
    // Written by ids alone: these need not be in the catalog any more.
    expect(
      writeListCode([
        { program: 'nyifup', places: ['the-legal-aid-society-immigration-law-unit-citywide'] },
        { program: 'immigrant-health', places: ['chc-9938', 'chc-9884'] },
        { program: 'idnyc', places: [] },
      ]),
    ).toBe('l1.MacgOTZI8-uWwxQS5-z7oB9MO6lZa4.MB-vgw');
    expect(crc32('123456789')).toBe(0xcbf43926);
  });
});

describe('the entries of the catalog', () => {
  const entries = [
    ...programs.map(({ id }) => writeListCode([{ program: id, places: [] }]).slice(3, 8)),
    ...programs.flatMap(({ id }) =>
      placesOf(id).map((place) => writeListCode([{ program: id, places: [place] }]).slice(8, 13)),
    ),
  ];
  const distinct = [...new Set(entries)];

  test('each has a code of its own', () => {
    const named = programs.length + new Set(programs.flatMap(({ id }) => placesOf(id))).size;
    expect(distinct.length).toBe(named);
  });

  test('no two codes differ in one character only, so a slip never names another door', () => {
    const differences = (one: string, other: string) =>
      [...one].filter((letter, at) => letter !== other[at]).length;
    const near = distinct.flatMap((one, at) =>
      distinct.slice(at + 1).filter((other) => differences(one, other) < 2),
    );
    expect(near).toEqual([]);
  });
});

describe('a code that is not as it was sent', () => {
  test.each<[string, string | null]>([
    ['', null],
    ['#', null],
    ['#main', null],
    ['#l1', null],
    ['l1.', 'damaged'],
    ['l1..', 'damaged'],
    ['l0.AAAAA.AAAAAA', 'otherVersion'],
    ['l2.whatever/it?is', 'otherVersion'],
    ['l1.%E2%80%A6.AAAAAA', 'damaged'],
    [`${code}.`, 'damaged'],
    [code.slice(0, -1), 'damaged'],
  ])('%j is read as %j', (fragment, state) => {
    expect(readListCode(fragment)?.state ?? null).toBe(state);
  });

  test('one longer than the limit is not read', () => {
    expect(readListCode(`l1.${'A'.repeat(5_000_000)}.AAAAAA`)).toEqual({
      state: 'tooLong',
      list: [],
      unknown: 0,
    });
  });

  test('another version, or one that is too long, still gives what can be recognized', () => {
    expect(readListCode(code.replace('l1', 'l7'))).toMatchObject({ state: 'otherVersion', list });
    expect(readListCode(code + '.'.repeat(longestCode))).toMatchObject({ state: 'tooLong', list });
  });

  test('a program that is gone is counted, and the rest is there', () => {
    expect(readListCode(sealed(`${code.slice(0, -7)}zzzzz`))).toEqual({ state: 'whole', list, unknown: 1 });
    expect(readListCode(sealed('l1.'))).toEqual({ state: 'whole', list: [], unknown: 0 });
  });

  test('a place never moves under a program that it does not serve', () => {
    const withoutItsProgram = code.slice(0, 13) + code.slice(18);
    expect(readListCode(withoutItsProgram)?.list).toEqual([list[0], list[2]]);
  });

  test('no single wrong character is taken for the truth', () => {
    for (let at = 0; at < code.length; at++)
      for (const letter of `${letters}.#%é `) {
        if (letter === code[at]) continue;
        const reading = readListCode(code.slice(0, at) + letter + code.slice(at + 1));
        expect(reading?.state).not.toBe('whole');
        for (const entry of entriesIn(reading?.list ?? [])) expect(entriesIn(list)).toContain(entry);
      }
  });

  for (const [rounds, tags] of [
    [100_000, []],
    [1_000_000, ['long']],
  ] as const)
    test(`${rounds} damaged codes: none crashes, none is accepted, and none names a door that was not on it`, {
      tags: [...tags],
    }, () => {
      const next = randomFrom(20261123);
      const original = new Set(entriesIn(list));
      const wrong: string[] = [];
      for (let round = 0; round < rounds; round++) {
        const damaged = damage(code, next);
        const reading = readListCode(damaged);
        if (!reading) continue;
        if (reading.state === 'whole' && damaged.replace(/^#/, '') !== code) wrong.push(damaged);
        for (const taken of reading.list)
          if (
            !original.has(taken.program) ||
            taken.places.some((id) => !original.has(`${taken.program} ${id}`))
          )
            wrong.push(damaged);
      }
      expect(wrong).toEqual([]);
    });
});

/** Appends the correct checksum, as an older or newer version of the page would. */
function sealed(text: string): string {
  const sum = crc32(text).toString(2).padStart(32, '0').padEnd(36, '0');
  return `${text}.${sum.replace(/.{6}/g, (bits) => letters[Number.parseInt(bits, 2)] ?? '')}`;
}

/** Mulberry32, seeded, so that a failure can be reproduced. */
function randomFrom(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Makes one to four errors: a wrong, lost, extra or swapped character, a cut, or a repeated piece. */
function damage(text: string, next: (below: number) => number): string {
  let damaged = next(20) === 0 ? `#${text}` : text;
  for (let slips = 1 + next(4); slips > 0; slips--) {
    const at = next(damaged.length + 1);
    const letter = next(40) === 0 ? String.fromCodePoint(next(0x3000)) : (letters[next(64)] ?? '');
    const [before, after] = [damaged.slice(0, at), damaged.slice(at)];
    const slip = next(6);
    if (slip === 0) damaged = before + letter + after.slice(1);
    if (slip === 1) damaged = before + after.slice(1);
    if (slip === 2) damaged = before + letter + after;
    if (slip === 3) damaged = before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
    if (slip === 4) damaged = before;
    if (slip === 5) damaged = before + before.slice(-next(8)) + after;
  }
  return damaged;
}
