import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { isLanguageTag, languageTags } from '../../locales/languages';
import { wholeCatalog } from '../../scripts/build/catalog/check';
import { programShape } from '../../scripts/build/catalog/program';
import { programs } from '../../src/catalog/programs';
import { providedBy } from '../../src/catalog/providers';
import { questionIds, questionShape } from '../../src/catalog/questions';
import { readListCode } from '../../src/handoff/listCode';
import { centerShape, readCenter } from '../../src/kiosk/center';
import { suggestedLanguage } from '../../src/language/suggestion';
import { isListCode, takeListCode } from '../../src/shell/fragment';
import { takeMode } from '../../src/shell/mode';

/** More than a hundred thousand in this file together; ten times as many with `PROVE`. */
const runs = 25_000 * (process.env.PROVE ? 10 : 1);
afterEach(() => vi.unstubAllGlobals());

const nasty = fc.constantFrom(
  ...[
    '__proto__',
    'constructor',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '%00',
    '%',
    '%E0%A4%A',
  ],
  ...['\u202e', '\ud800', '😀', 'a'.repeat(5_000), '../../etc/passwd', "';--", '{{site.name}}', '$&'],
);
const names = fc.constantFrom(...['mode', 'lang', 'needs', 'answers', 'state', 'l1', 'l2', ...questionIds]);
const values = fc.oneof(
  nasty,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('kiosk', 'guide', 'phone', ...questionIds.flatMap((id) => questionShape(id).answers)),
);
const pairs = fc
  .array(fc.tuple(names, values), { maxLength: 5 })
  .map((all) => all.map((one) => one.join('=')).join('&'));
const fragment = fc.oneof(
  pairs,
  values,
  fc.string({ unit: 'binary' }).map((text) => `l1.${text}`),
  fc.stringMatching(/^l\d\.[\w-]{0,60}\.?[\w-]{0,7}$/),
);

const at = (search: string, hash: string, pathname = '/en/') => {
  const replaced: unknown[][] = [];
  const left: string[] = [];
  vi.stubGlobal('location', { search, hash, pathname, replace: (to: string) => left.push(to) });
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('history', { replaceState: (...all: unknown[]) => replaced.push(all) });
  return { replaced, left };
};

test('whatever stands in an address, it only ever chooses who uses the page, and is taken away', () => {
  fc.assert(
    fc.property(pairs, fc.constantFrom('/en/', '/kiosk/'), (query, path) => {
      const { replaced, left } = at(query && `?${query}`, '', path);
      const mode = takeMode();
      const asked = new URLSearchParams(query).get('mode');
      if (path === '/kiosk/') return mode === 'kiosk' && left.length === 0;
      if (asked === 'kiosk') return mode === null && left.join() === '/kiosk/';
      return mode === (asked === 'guide' ? 'guide' : 'phone') && (query === '') === (replaced.length === 0);
    }),
    { numRuns: runs },
  );
});

test('whatever stands behind the #, it is a list of programs or nothing at all', () => {
  const known = new Set<string>(programs.map(({ id }) => id));
  fc.assert(
    fc.property(fragment, (text) => {
      const { replaced } = at('', `#${text}`);
      const code = takeListCode();
      if (code === null) return replaced.length === 0 && !isListCode(text);
      const reading = readListCode(code);
      const onlyNames = JSON.stringify(Object.keys(reading ?? {}).sort()) === '["list","state","unknown"]';
      return (
        replaced.length === 1 &&
        replaced[0]?.[2] === '/en/' &&
        onlyNames &&
        (reading?.list ?? []).every(({ program }) => known.has(program))
      );
    }),
    { numRuns: runs },
  );
});

test('whatever a browser calls its languages, we suggest one of ours or none', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(values, fc.constantFrom('zh-HK', 'zh', 'ES-mx', 'iw'))), (preferred) => {
      const tag = suggestedLanguage(preferred, languageTags);
      return tag === null || languageTags.includes(tag);
    }),
    { numRuns: runs },
  );
});

test('no text that is not a language of ours is taken for one', () => {
  fc.assert(
    fc.property(values, (text) => isLanguageTag(text) === (languageTags as readonly string[]).includes(text)),
    { numRuns: runs },
  );
});

const junk = fc.oneof(nasty, fc.jsonValue(), fc.constantFrom(null, -1, 1e308, [], {}, [[]], ''));
const keysOf = (own: readonly string[]) =>
  fc.oneof(fc.constantFrom(...own, '__proto__', 'constructor', 'toString'), fc.string());

test('whatever stands in a center’s settings, the wall keeps settings that it can work with', () => {
  const settings = fc.dictionary(keysOf(Object.keys(centerShape.shape)), junk, { maxKeys: 6 });
  fc.assert(
    fc.property(
      fc.oneof(
        settings.map((all) => JSON.stringify(all)),
        values,
      ),
      (file) => {
        const { center, faults } = readCenter(file);
        const isWhole = centerShape.safeParse({ ...center, name: center.name || 'unnamed' }).success;
        return isWhole && faults.every(({ found }) => found.length <= 60) && isUntouched();
      },
    ),
    { numRuns: runs / 5 },
  );
});

test('whatever stands in a program’s file, it is refused or taken as it stands, and nothing breaks', () => {
  const shape = programShape(wholeCatalog(), '2026-11-23');
  const own = [...new Set(programs.flatMap((program) => Object.keys(program)))];
  fc.assert(
    fc.property(
      fc.constantFrom(...programs),
      fc.dictionary(keysOf(own), junk, { maxKeys: 3 }),
      (good, bad) => {
        const file = JSON.stringify({ ...good, providers: providedBy[good.id], ...bad });
        const read = shape.safeParse(JSON.parse(file));
        return (
          (!read.success || JSON.stringify(sorted(read.data)) === JSON.stringify(sorted(JSON.parse(file)))) &&
          isUntouched()
        );
      },
    ),
    { numRuns: runs / 10 },
  );
});

/** Whether `Object.prototype` is unchanged. */
const isUntouched = (): boolean => Object.keys(Object.prototype).length === 0 && !('name' in {});
const sorted = (all: unknown) =>
  Object.entries(all as object).sort(([one], [other]) => (one < other ? -1 : 1));

test('property names of Object.prototype are no question, no answer and no language', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(isLanguageTag(name)).toBe(false);
    expect(questionIds).not.toContain(name);
  }
});
