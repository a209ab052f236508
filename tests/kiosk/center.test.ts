import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centerSchema, centerSchemaFile } from '../../scripts/authoring/center-schema';
import { readWords } from '../../scripts/build/words';
import { openStatus } from '../../src/catalog/places/openNow';
import { programs } from '../../src/catalog/programs';
import { besideDark, besideLight, centerShape, contrastOf, readCenter, rules } from '../../src/kiosk/center';

const defaults = centerShape.parse({});
const at = (from: string, to: string, more = {}) => ({ days: ['mon'], from, to, ...more });
const read = (file: unknown) => readCenter(JSON.stringify(file));

const wholeCenter = {
  name: 'Casa del Barrio',
  logo: 'casa-1.svg',
  colors: { light: '#0b4f4a', dark: '#8fd6c8' },
  hours: [{ days: ['mon', 'tue'], from: '09:00', to: '17:30' }],
  localLine: '212-555-0100',
  reportTo: 'desk@casa.example',
  idleSeconds: 120,
  languagesFirst: ['es', 'zh-Hant'],
  programsFirst: ['snap', 'idnyc'],
  programsLeftOut: ['we-speak-nyc'],
  printer: true,
  pixelsPerMillimeter: 3.4,
  places: [{ name: 'The church next door', address: '1 Main Street', phone: '311' }],
};

describe('valid settings', () => {
  test('gets exactly them', () => {
    expect(read(wholeCenter)).toEqual({ center: wholeCenter, faults: [] });
  });

  test('needs to write only what differs', () => {
    expect(read({})).toEqual({ center: defaults, faults: [] });
    expect(read({ idleSeconds: 300 })).toEqual({ center: { ...defaults, idleSeconds: 300 }, faults: [] });
  });

  test('may use an editor that marks the file’s beginning, and may name the schema', () => {
    expect(readCenter('\uFEFF{"$schema": "./center.schema.json", "printer": true}')).toMatchObject({
      center: { printer: true },
      faults: [],
    });
  });

  test('finds the file that comes with the site in order', () => {
    expect(readCenter(readFileSync('public/center.json', 'utf8')).faults).toEqual([]);
  });
});

describe('invalid settings', () => {
  test.each([
    ['no file', null, { field: '', found: '', needed: 'file' }],
    ['an empty file', '', { field: '', found: '', needed: 'object' }],
    ['a comma too many', '{"printer": true,}', { field: '', found: '{"printer": true,}', needed: 'object' }],
    [
      'the login page of a network',
      '<!doctype html><title>Log in</title>',
      { field: '', found: '<!doctype html><title>Log in</title>', needed: 'object' },
    ],
    ['a list', '[1, 2]', { field: '', found: '[1, 2]', needed: 'object' }],
  ])('%s: the kiosk works as usual and staff read why', (_, file, fault) => {
    expect(readCenter(file)).toEqual({ center: defaults, faults: [fault] });
  });

  test.each([
    [{ idleSeconds: 59 }, 'idleSeconds', '59', 'idleSeconds'],
    [{ idleSeconds: 601 }, 'idleSeconds', '601', 'idleSeconds'],
    [{ idleSeconds: 90.5 }, 'idleSeconds', '90.5', 'idleSeconds'],
    [{ idleSeconds: '90' }, 'idleSeconds', '"90"', 'idleSeconds'],
    [{ printer: 'yes' }, 'printer', '"yes"', 'printer'],
    [{ name: '' }, 'name', '""', 'name'],
    [{ localLine: '(212) 555-0100' }, 'localLine', '"(212) 555-0100"', 'localLine'],
    [{ languagesFirst: ['es', 'xx'] }, 'languagesFirst[1]', '"xx"', 'languagesFirst'],
    [{ hours: [{ days: ['mon'], from: '9am', to: '17:00' }] }, 'hours[0].from', '"9am"', 'hours'],
    [{ hours: [{ days: [], from: '09:00', to: '17:00' }] }, 'hours[0].days', '[]', 'hours'],
    [{ places: [{ adress: '1 Main Street' }] }, 'places[0].name', '', 'places'],
    [{ places: [{ name: 'A', adress: 'B' }] }, 'places[0].adress', '"B"', 'noSuchField'],
    [{ pixelsPerMillimeter: 0 }, 'pixelsPerMillimeter', '0', 'pixelsPerMillimeter'],
    [{ idle: 90 }, 'idle', '90', 'noSuchField'],
    [{ name: '   ' }, 'name', '"   "', 'name'],
    [{ name: '\u00A0\u3000' }, 'name', '"\u00A0\u3000"', 'name'],
    [{ places: [{ name: ' \t' }] }, 'places[0].name', '" \\t"', 'places'],
    [{ reportTo: 'desk@casa' }, 'reportTo', '"desk@casa"', 'reportTo'],
    [{ reportTo: 'desk@casa.example?bcc=x@y.zz' }, 'reportTo', '"desk@casa.example?bcc=x@y.zz"', 'reportTo'],
    [{ logo: 'https://example.org/a.svg' }, 'logo', '"https://example.org/a.svg"', 'logo'],
    [{ logo: 'logo.gif' }, 'logo', '"logo.gif"', 'logo'],
    [{ colors: { light: 'teal', dark: '#8fd6c8' } }, 'colors.light', '"teal"', 'colors'],
    [{ colors: { light: '#0b4f4a' } }, 'colors.dark', '', 'colors'],
    [
      { colors: { light: '#8fd6c8', dark: '#0b4f4a' } },
      'colors',
      '{"light":"#8fd6c8","dark":"#0b4f4a"}',
      'lowContrast',
    ],
    [{ programsFirst: ['snap', 'help'] }, 'programsFirst[1]', '"help"', 'programsFirst'],
    [{ programsFirst: ['snap', 'snap'] }, 'programsFirst', '["snap","snap"]', 'sameProgramTwice'],
    [{ localLine: '900-555-0100' }, 'localLine', '"900-555-0100"', 'costlyNumber'],
    [{ localLine: '976' }, 'localLine', '"976"', 'costlyNumber'],
    [{ places: [{ name: 'A', phone: '212-976-1212' }] }, 'places[0].phone', '"212-976-1212"', 'costlyNumber'],
    [
      { hours: [{ days: ['mon', 'mon'], from: '09:00', to: '17:00' }] },
      'hours[0].days',
      '["mon","mon"]',
      'sameDayTwice',
    ],
    [
      { hours: [at('17:00', '09:00')] },
      'hours[0]',
      '{"days":["mon"],"from":"17:00","to":"09:00"}',
      'endFirst',
    ],
    [
      { hours: [at('09:00', '09:00')] },
      'hours[0]',
      '{"days":["mon"],"from":"09:00","to":"09:00"}',
      'endFirst',
    ],
    [{ languagesFirst: ['es', 'es'] }, 'languagesFirst', '["es","es"]', 'sameLanguageTwice'],
    [
      {
        places: [
          { name: 'The Church', address: '1 Main' },
          { name: ' the  church ', address: '1 main' },
        ],
      },
      'places',
      '[{"name":"The Church","address":"1 Main"},{"name":" the  …',
      'placeTwice',
    ],
  ])('%j: the field keeps its usual value, and staff read where, what and what instead', (file, ...fault) => {
    const [field, found, needed] = fault;
    const { center, faults } = read(file);
    expect(center).toEqual(defaults);
    expect(faults).toContainEqual({ field, found, needed });
  });

  test('one wrong field takes none of the others with it', () => {
    const { center, faults } = read({ ...wholeCenter, idleSeconds: 5 });
    expect(center).toEqual({ ...wholeCenter, idleSeconds: defaults.idleSeconds });
    expect(faults).toHaveLength(1);
  });

  test('every fault has a sentence that says what is needed', () => {
    const words = readWords('en');
    const needs = Object.keys(centerShape.shape).filter((field) => field !== '$schema');
    for (const needed of [...needs, 'file', 'object', 'noSuchField', ...rules])
      expect(words.get(`kiosk.staff.needs.${needed}`), needed).toBeTruthy();
  });
});

describe('hours', () => {
  const faultIn = (...hours: readonly object[]) =>
    ['hours', 'places'].map((field) => {
      const { faults } = read({ [field]: field === 'hours' ? hours : [{ name: 'A', hours }] });
      return faults.map(({ needed }) => needed).join();
    });
  const on = (days: readonly string[], from: string, to: string, more = {}) => ({ days, from, to, ...more });
  const night = { overnight: true };

  test.each<[string, readonly object[], string]>([
    ['that touch are two', [at('09:00', '12:00'), at('12:00', '17:00')], ''],
    ['that overlap by a minute', [at('09:00', '12:01'), at('12:00', '17:00')], 'overlap'],
    ['that are the same twice', [at('09:00', '12:00'), at('09:00', '12:00')], 'overlap'],
    ['one inside the other', [at('09:00', '17:00'), at('10:00', '11:00')], 'overlap'],
    ['at the same time on two days', [at('09:00', '12:00'), on(['tue'], '09:00', '12:00')], ''],
    ['of a night that says so', [at('22:00', '06:00', night)], ''],
    ['of a night that does not say so', [at('22:00', '06:00')], 'endFirst'],
    ['of a day that says it is a night', [at('09:00', '17:00', night)], 'endFirst'],
    ['of a night that lasts a whole day', [at('09:00', '09:00', night)], 'endFirst'],
    ['until midnight', [at('22:00', '24:00')], ''],
    [
      'of a night that reaches into the next morning’s',
      [at('22:00', '06:00', night), on(['tue'], '05:59', '12:00')],
      'overlap',
    ],
    [
      'of a night that ends when the next begins',
      [at('22:00', '06:00', night), on(['tue'], '06:00', '12:00')],
      '',
    ],
    ['of Sunday night into Monday', [at('05:00', '12:00'), on(['sun'], '22:00', '05:01', night)], 'overlap'],
    ['of Sunday night up to Monday', [at('05:00', '12:00'), on(['sun'], '22:00', '05:00', night)], ''],
    ['of every night', [on(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], '22:00', '06:00', night)], ''],
  ])('%s', (_, hours, needed) => {
    expect(faultIn(...hours)).toEqual([needed, needed]);
  });

  test('that are written as a night are kept, and open through it', () => {
    const hours = [at('22:00', '06:00', night)];
    const { center } = read({ hours });
    expect(center.hours).toEqual(hours);
    expect(openStatus(center.hours, new Date('2026-12-01T09:00:00Z'))).toEqual({
      state: 'open',
      closes: '06:00',
    });
  });
});

/** Every Unicode character of these categories below the private planes, except joiners, which Bangla and Urdu use. */
const hidden = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code))
  .filter((sign) => /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(sign))
  .concat('\u200B', '\u2060', '\uFEFF', '\u{E0041}');

test.each(
  hidden.map((sign) => [`U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`, sign]),
)('%s is refused wherever a center writes words, and staff are shown its code', (code, sign) => {
  for (const file of [
    { name: `Casa${sign}nova` },
    { places: [{ name: `Casa${sign}nova` }] },
    { places: [{ name: 'A', address: `1${sign}Main` }] },
  ]) {
    const { center, faults } = read(file);
    expect(center).toEqual(defaults);
    expect(faults.map(({ needed }) => needed)).toEqual(['plainText']);
    for (const { found } of faults) expect(found).not.toContain(sign);
    if (!JSON.stringify(sign).includes('\\')) expect(faults[0]?.found).toContain(code);
  }
});

test('names in any script are taken, with the joiners that belong to them', () => {
  for (const name of ['بیت\u200Cالعلم', 'ক্\u200Dষ', '東京 · 서울', 'Zażółć', "L'église"])
    expect(read({ name })).toMatchObject({ center: { name }, faults: [] });
});

describe('whatever stands in the file', () => {
  const fields = Object.keys(centerShape.shape);
  const file = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc
      .dictionary(
        fc.oneof(fc.constantFrom(...fields, '__proto__', 'constructor'), fc.string()),
        fc.jsonValue(),
      )
      .map((written) => JSON.stringify(written)),
    fc
      .record(Object.fromEntries(Object.entries(wholeCenter).map(([field, good]) => [field, mostly(good)])), {
        requiredKeys: [],
      })
      .map((written) => JSON.stringify(written)),
  );

  test('the kiosk has settings that it can work with, and says what it left out', () => {
    fc.assert(
      fc.property(file, (text) => {
        const { center, faults } = readCenter(text);
        expect(centerShape.safeParse({ ...center, name: center.name || 'unnamed' }).success).toBe(true);
        expect(center.idleSeconds).toBeGreaterThanOrEqual(60);
        expect(center.idleSeconds).toBeLessThanOrEqual(600);
        expect(center.pixelsPerMillimeter).toBeGreaterThan(1);
        for (const { found } of faults) expect(found.length).toBeLessThanOrEqual(60);
        expect(Object.prototype).not.toHaveProperty('name');
      }),
      { numRuns: 3_000 },
    );
  });

  test('a file that is too large is not parsed', () => {
    expect(readCenter(`{"name": "${'a'.repeat(200_000)}"}`).faults).toMatchObject([{ needed: 'object' }]);
  });
});

describe('colors', () => {
  test('the contrast is that of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('are held against what the style sheet puts beside them', () => {
    const sheet = readFileSync('src/look/base.css', 'utf8');
    const of = (name: string) => sheet.match(`--${name}: light-dark\\((\\S+), (\\S+)\\);`)?.slice(1);
    const [light, dark] = [0, 1].map((at) =>
      ['paper', 'card', 'chosen', 'on-main'].map((name) => of(name)?.[at]),
    );
    const full = (short: string | undefined) => short?.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    expect(new Set(light?.map(full))).toEqual(new Set(besideLight));
    expect(new Set(dark?.map(full))).toEqual(new Set(besideDark));
  });
});

test.each(programs.filter(({ urgentWhen }) => urgentWhen).map(({ id }) => id))(
  '%s is for danger: a center may put it first, and never leave it out',
  (id) => {
    expect(read({ programsFirst: [id] }).faults).toEqual([]);
    const { center, faults } = read({ programsLeftOut: ['snap', id] });
    expect(center.programsLeftOut).toEqual([]);
    expect(faults.map(({ needed }) => needed)).toEqual(['neverLeftOut']);
  },
);

test('the schema for editors is the one that the kiosk checks with: npm run author -- center-schema writes it', () => {
  expect(JSON.parse(readFileSync(centerSchemaFile, 'utf8'))).toEqual(JSON.parse(centerSchema()));
});

function mostly(good: unknown): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: fc.jsonValue() });
}
