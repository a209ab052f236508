import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centerSchema, centerSchemaFile } from '../../scripts/center-schema';
import { readWords } from '../../scripts/words';
import { centerShape, readCenter } from '../../src/kiosk/center';

const defaults = centerShape.parse({});
const read = (file: unknown) => readCenter(JSON.stringify(file));

const wholeCenter = {
  name: 'Casa del Barrio',
  hours: [{ days: ['mon', 'tue'], from: '09:00', to: '17:30' }],
  localLine: '212-555-0100',
  idleSeconds: 120,
  languagesFirst: ['es', 'zh-Hant'],
  printer: true,
  pixelsPerMillimeter: 3.4,
  places: [{ name: 'The church next door', address: '1 Main Street', phone: '311' }],
};

describe('a center that wrote its settings well', () => {
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

describe('a center that made a mistake', () => {
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
    for (const needed of [...needs, 'file', 'object', 'noSuchField'])
      expect(words.get(`kiosk.staff.needs.${needed}`), needed).toBeTruthy();
  });
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
  }, 60_000);

  test('a book in the place of the file is not even read', () => {
    expect(readCenter(`{"name": "${'a'.repeat(200_000)}"}`).faults).toMatchObject([{ needed: 'object' }]);
  });
});

test('the schema for editors is the one that the kiosk checks with: npm run center-schema writes it', () => {
  expect(JSON.parse(readFileSync(centerSchemaFile, 'utf8'))).toEqual(JSON.parse(centerSchema()));
});

function mostly(good: unknown): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: fc.jsonValue() });
}
