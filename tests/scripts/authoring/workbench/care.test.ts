import { describe, expect, test } from 'vitest';
import { dialed } from '../../../../scripts/authoring/dialed';
import { callsOf, editsOfCall } from '../../../../scripts/authoring/workbench/callSheet';
import { careList, rowOf } from '../../../../scripts/authoring/workbench/care';
import { choiceWords, languagesInWords, languagesOf } from '../../../../scripts/authoring/workbench/choices';
import { type Control, controlsOf } from '../../../../scripts/authoring/workbench/edit/fields';
import { labelOf } from '../../../../scripts/authoring/workbench/edit/labels';
import { orders } from '../../../../scripts/authoring/workbench/edit/orders';
import { idFrom } from '../../../../scripts/authoring/workbench/idFrom';
import { type RowKind, rows, shapeOf } from '../../../../scripts/authoring/workbench/rows';
import { compared, madeUpPeople } from '../../../../scripts/authoring/workbench/who';
import { type DatedFact, datedFacts } from '../../../../src/catalog/datedFacts';
import type { Place } from '../../../../src/catalog/places/shape';
import type { Answers } from '../../../../src/catalog/questions';
import type { Rule } from '../../../../src/catalog/rules';
import type { Contact, Source } from '../../../../src/catalog/shape';

const today = '2026-11-30';
const fact = (where: string, more: Partial<DatedFact> = {}): DatedFact => ({
  kind: 'phone',
  where,
  says: where,
  programs: [],
  links: [],
  checkedOn: '2026-11-01',
  ...more,
});
const line: Contact = {
  name: 'Line',
  phone: '212-555-0100',
  hours: 'always',
  languages: 'any',
  confidence: 'high',
  source: 'called' as Contact['source'],
  checkedOn: '2026-11-01',
};
const hall: Place = {
  id: 'hall',
  name: 'Hall',
  serves: ['library'],
  borough: 'queens',
  address: '1 Main Street, Queens, NY 11372',
  phone: '212-555-0101',
  callFirst: true,
  source: 'A list, https://town.example/',
  checkedOn: '2026-11-01',
};
const sources = {
  called: { title: 'Call', url: 'tel:+12125550100', dated: '2026-11-01', kind: 'provider' },
  town: { title: 'Town', url: 'https://town.example/', dated: '2026-11-01', kind: 'official' },
} satisfies Record<string, Source>;
const known = { contacts: { line }, places: [hall], sources };

describe('what needs care first', () => {
  const list = (...facts: readonly DatedFact[]) =>
    careList(facts, known, today, ({ where }) => (where.includes('hall') ? 0.9 : 0.1));

  test('leaves out what lacks nothing', () => {
    expect(list(fact('contacts.ts: line'))).toEqual([]);
  });

  test('names each lack, and begins with what most people meet', () => {
    const old = fact('contacts.ts: line', { checkedOn: '2026-06-20' });
    const [first, second] = list(old, fact('places/queens.ts: hall', { kind: 'place' }));
    expect(first).toMatchObject({ kind: 'place', id: 'hall', share: 0.9 });
    expect(first?.why).toEqual(['Only one source says so.', 'Never phoned.', 'No hours.', 'No languages.']);
    expect(second?.why).toEqual(['It ages out: fresh until 2026-12-17.']);
  });

  test.each([
    ['2026-05-01', /people read “call first”; hidden after/],
    ['2025-01-01', /too old: nobody sees it/],
    [null, /shows no day/],
  ])('says what people meet of a fact of %s', (checkedOn, why) => {
    expect(list(fact('contacts.ts: line', { checkedOn }))[0]?.why[0]).toMatch(why);
  });

  test('keeps a rule and its caution in one row', () => {
    const rule = fact('programs/card.ts', { kind: 'rule', says: 'Card', checkedOn: '2025-11-01' });
    const caution = fact('programs/card.ts', { kind: 'caution', says: 'soon', checkedOn: '2026-09-01' });
    const [only, ...others] = list(rule, caution);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      title: 'Card',
      why: [expect.any(String), expect.stringContaining('“soon”')],
    });
  });

  test('knows the row of every dated fact but the poverty line', () => {
    const strays = datedFacts().filter((one) => {
      const row = rowOf(one);
      return row === null ? !one.where.startsWith('money.ts') : !(row.id in rows[row.kind]);
    });
    expect(strays).toEqual([]);
  });
});

describe('the call sheet', () => {
  const care = (kind: 'contact' | 'place' | 'program', id: string) => ({
    kind,
    id,
    title: id,
    why: [],
    share: 1,
  });
  const answered = { on: today, office: 'The hall', said: 'open on Mondays', phone: '212-555-0101' };

  test('has each number once, what was phoned last, and no short code', () => {
    const twin = { ...line, phone: '212-555-0101' };
    const calls = callsOf(
      [
        care('contact', 'line'),
        care('contact', 'twin'),
        care('contact', 'town'),
        care('place', 'hall'),
        care('program', 'x'),
      ],
      {
        ...known,
        contacts: {
          line,
          twin: { ...twin, source: 'town' as Contact['source'] },
          town: { ...line, phone: '311' },
        },
      },
    );
    expect(calls.map(({ phone, rows: all }) => [phone, all.length])).toEqual([
      ['212-555-0101', 2],
      ['212-555-0100', 1],
    ]);
    expect(calls[0]?.ask).toEqual(
      expect.arrayContaining([
        'Are you at 1 Main Street, Queens, NY 11372?',
        'Which days and times are you open?',
      ]),
    );
    expect(calls[1]).toMatchObject({ calledOn: '2026-11-01' });
  });

  test('an answer renews the day and the evidence of a place, with a new number too', () => {
    const [call] = callsOf([care('place', 'hall')], known);
    const edits = call && editsOfCall(call, { ...answered, phone: '(212) 555-0109' }, sources);
    expect(edits?.map(({ field, value }) => [field, value])).toEqual([
      ['phone', '212-555-0109'],
      ['callFirst', false],
      ['source', 'Call to tel:+12125550109, answered by The hall, 2026-11-30: open on Mondays'],
      ['checkedOn', today],
    ]);
  });

  test('and of a contact, by a source that its next call writes over', () => {
    const [call] = callsOf([care('contact', 'line')], known);
    const edits = call && editsOfCall(call, { ...answered, phone: '212-555-0100' }, sources);
    expect(edits?.[0]).toMatchObject({
      kind: 'source',
      row: 'calledLine',
      field: '',
      value: { url: 'tel:+12125550100', dated: today },
    });
    expect(edits?.slice(1).map(({ field, value }) => [field, value])).toEqual([
      ['confidence', 'high'],
      ['source', 'calledLine'],
      ['checkedOn', today],
    ]);
  });

  test.each([
    ['no day', { on: '' }, /which day/],
    ['no office', { office: ' ' }, /not that of a person/],
    ['a number that is none', { phone: '555-O123' }, /which number/i],
  ])('%s is asked for', (_what, lack, why) => {
    const [call] = callsOf([care('place', 'hall')], known);
    expect(() => call && editsOfCall(call, { ...answered, ...lack }, sources)).toThrow(why);
  });
});

describe('a form', () => {
  const kinds = Object.keys(rows) as RowKind[];
  const fieldsOf = (kind: RowKind) =>
    controlsOf(shapeOf(kind, Object.values(rows[kind])[0] ?? {}), orders[kind]);
  const unlabelled = (kind: RowKind, path: readonly string[], control: Control): readonly string[] => [
    ...(labelOf(kind, path) ? [] : [path.join('.')]),
    ...('fields' in control
      ? control.fields.flatMap(([name, inner]) => unlabelled(kind, [...path, name], inner))
      : []),
  ];

  test.each(kinds)(
    'of a %s has a control and plain words for each field of its schema, in our order',
    (kind) => {
      const fields = fieldsOf(kind);
      expect(fields.length).toBeGreaterThan(3);
      expect(fields.flatMap(([name, control]) => unlabelled(kind, [name], control))).toEqual([]);
      expect(fields.map(([name]) => name)).toEqual(orders[kind]);
    },
  );

  const bareIds = (kind: RowKind, path: readonly string[], control: Control): readonly string[] => [
    ...('of' in control ? control.of : [])
      .filter((id) => choiceWords(kind, path, id) === id && !/^\d+$/.test(id))
      .map((id) => `${path.join('.')}: ${id}`),
    ...('fields' in control
      ? control.fields.flatMap(([name, inner]) => bareIds(kind, [...path, name], inner))
      : []),
  ];
  test.each(kinds)('of a %s offers each choice in words, and never as an id', (kind) => {
    expect(fieldsOf(kind).flatMap(([name, control]) => bareIds(kind, [name], control))).toEqual([]);
  });

  test('asks for what is needed, and for no more', () => {
    const needed = fieldsOf('contact').filter(([, control]) => control.needed);
    expect(needed.map(([name]) => name)).toEqual(['name', 'confidence', 'source', 'checkedOn']);
  });
});

test.each([
  ['(718) 555-0188', '718-555-0188'],
  ['1 718.555.0188', '718-555-0188'],
  [' 311 ', '311'],
  ['718-555-O188', null],
  ['555-0188', null],
])('a phone is taken as people write it: %s', (written, number) => {
  expect(dialed(written)).toBe(number);
});

test.each([
  ['Spanish, haitian creole', ['es', 'ht'], 'Spanish, Haitian Creole'],
  ['Any', 'any', 'any'],
  ['es, Klingon', ['es', 'Klingon'], 'Spanish, Klingon'],
  [' ', undefined, ''],
] as const)('languages are written by their names: %s', (written, tags, shown) => {
  expect(languagesOf(written)).toEqual(tags);
  expect(languagesInWords(languagesOf(written))).toBe(shown);
});

test('an id is made of a name, and is free', () => {
  expect(idFrom('Café Élan, Queens’ “hall”', [])).toBe('cafe-elan-queens-hall');
  expect(idFrom('Hall', ['hall', 'hall-2'])).toBe('hall-3');
  expect(idFrom(' … ', [])).toBe('');
});

describe('a program tried on made-up people', () => {
  const people: readonly Answers[] = [
    { needs: ['work'], age: '21to64' },
    { needs: ['work'], age: 'under10' },
    { needs: ['food'], age: '21to64' },
  ];
  const rule = {
    id: 'idnyc',
    kind: 'judged',
    needs: ['work'],
    requires: ['atLeast18'],
    status: { state: 'open' },
  } as const satisfies Rule;

  test('is counted by what they read', () => {
    expect(compared(null, rule, people).counts).toEqual({ likely: 1, unlikely: 1, aside: 1 });
    expect(compared(null, rule, people).now).toEqual([people[0]]);
  });

  test('says who would see it only after a change, and who no longer', () => {
    expect(compared(rule, { ...rule, needs: ['food'] }, people)).toMatchObject({
      now: [people[2]],
      noLonger: [people[0]],
    });
  });

  test('always on the same ones', () => {
    expect(madeUpPeople(5)).toEqual(madeUpPeople(5));
  });
});
