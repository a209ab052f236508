// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import programWords from '../../locales/en/programs.json';
import type { Catalog } from '../../scripts/build/catalog/check';
import { contactShape } from '../../scripts/build/catalog/rows';
import { type ProgramWords, servicesOf } from '../../scripts/build/exchange/services';
import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import { contact, contacts } from '../../src/catalog/contacts';
import { places } from '../../src/catalog/places';
import { type ProgramId, programs } from '../../src/catalog/programs';
import type { Contact } from '../../src/catalog/shape';
import { sources } from '../../src/catalog/sources';
import { dayAfter } from '../../src/catalog/time';
import { contactCards, notesIn } from '../../src/handoff/contactCard';
import type { TakenList } from '../../src/handoff/list';
import { PlaceLine } from '../../src/handoff/PlaceLine';
import { plainText } from '../../src/handoff/plainText';
import { Sheet } from '../../src/handoff/Sheet';
import { ProgramPage } from '../../src/pages/ProgramPage';
import { ContactLine } from '../../src/screens/ContactLine';
import { Speaking, wordsIn } from './support';

afterEach(cleanup);

const i18n = await wordsIn('en');
const english = new Map([['en', programWords as unknown as ProgramWords]]);
const program: ProgramId = 'new-americans-hotline';
const id = 'new-americans-hotline';

/** A contact with a unique value in every field, and so old that its date is shown. */
const full: Required<Omit<Contact, 'hoursNote'>> = {
  name: 'Planted Office',
  phone: '212-555-0111',
  orPhone: '212-555-0122',
  say: 'Planted Word',
  hours: [{ days: ['mon'], from: '09:10', to: '17:20' }],
  openOnHolidays: true,
  languages: ['yi'],
  url: 'https://planted.example.org/',
  confidence: 'medium',
  source: 'waypoint',
  checkedOn: '2026-08-17',
};
/** Recognizes each field in any form of the list; the date of a check may be in words or digits. */
const marks: Readonly<Record<keyof Contact, RegExp>> = {
  name: /Planted Office/,
  phone: /212-555-0111/,
  orPhone: /212-555-0122/,
  say: /Planted Word/,
  hours: /9:10.*5:20|09:10.*17:20/s,
  hoursNote: /on weekdays/i,
  openOnHolidays: /holiday/i,
  languages: /Yiddish/,
  url: /planted\.example\.org/,
  confidence: /may have changed/,
  source: new RegExp(sources.waypoint.title.slice(0, 20)),
  checkedOn: /August 17, 2026|2026-08-17/,
};

const list: TakenList = [{ program, places: [] }];
const drawn = (body: React.ReactNode) =>
  render(<Speaking words={i18n}>{body}</Speaking>).container.textContent ?? '';
const waysOut: Readonly<Record<string, () => string>> = {
  'the screen': () => drawn(<ContactLine id={id} contact={contact(id)} />),
  'the sheet': () => drawn(<Sheet list={list} />),
  'the public page': () =>
    renderToStaticMarkup(
      <Speaking words={i18n}>
        <ProgramPage
          program={program}
          ways={{ leaveTo: 'https://example.org/', written: ['en'], sendsHeaders: true }}
        />
      </Speaking>,
    ),
  'the text': () => plainText(list, i18n, 'en'),
  'the address book': () =>
    contactCards(list, notesIn(i18n, 'en')).replaceAll('\r\n ', '').replaceAll('\\,', ','),
  'the export': () =>
    JSON.stringify(
      servicesOf(english).find(
        ({ alternate_name }) => alternate_name === programs.find((one) => one.id === program)?.officialName,
      ),
    ),
};
/** Fields that a form of the list may omit, and why. */
const leftOut: ReadonlyMap<string, string> = new Map([
  ...Object.keys(waysOut)
    .filter((way) => way !== 'the export')
    .map((way) => [`${way}: openOnHolidays`, 'decides what is said of now; no sentence of its own'] as const),
  ...Object.keys(waysOut).map(
    (way) => [`${way}: source`, 'stands among the sources of the program, not beside a number'] as const,
  ),
]);

const before: Partial<Contact> = { ...contact(id) };
beforeAll(() => {
  vi.useFakeTimers({
    now: new Date(`${dayAfter(full.checkedOn ?? gatheredOn, 200)}T16:00:00Z`),
    toFake: ['Date'],
  });
});
afterAll(() => {
  vi.useRealTimers();
  plant(before);
});
const plant = (row: Partial<Contact>) => {
  const held = contacts[id] as Partial<Record<keyof Contact, unknown>>;
  for (const field of Object.keys(held) as (keyof Contact)[]) delete held[field];
  Object.assign(held, row);
};

const fields = Object.keys(
  contactShape({ sources } as unknown as Catalog, gatheredOn).shape,
) as (keyof Contact)[];

describe.each(Object.entries(waysOut))('%s', (way, go) => {
  test.each(fields)('tells %s', (field) => {
    const { hours: _, ...withoutHours } = full;
    plant(field === 'hoursNote' ? { ...withoutHours, hoursNote: 'weekdays' } : full);
    const isTold = marks[field].test(go());
    expect(isTold || leftOut.has(`${way}: ${field}`), field).toBe(true);
    if (leftOut.has(`${way}: ${field}`))
      expect(isTold, `${field} is told: no exception is needed`).toBe(false);
  });
});

test('every field of a contact has its mark, so that a new one is held by this test', () => {
  expect(Object.keys(marks).sort()).toEqual([...fields].sort());
});

test('on no card does one number have unknown hours in one row and hours in another', () => {
  plant(before);
  vi.setSystemTime(`${gatheredOn}T16:00:00Z`);
  const saidOf = new Map<string, Set<string>>();
  for (const { contacts: ids, places: services } of programs) {
    const rows = [
      ...ids.map(
        (one) => [contact(one).phone, <ContactLine key={one} id={one} contact={contact(one)} />] as const,
      ),
      ...places
        .filter(({ serves }) => serves.some((one) => (services as readonly string[]).includes(one)))
        .map((place) => [place.phone, <PlaceLine key={place.id} place={place} />] as const),
    ];
    for (const [phone, row] of rows) {
      if (!phone) continue;
      const { container } = render(<Speaking words={i18n}>{row}</Speaking>);
      const said = [...container.querySelectorAll('.hours')].map((one) => one.textContent ?? '').join();
      if (said && phone.length > 3) saidOf.set(phone, (saidOf.get(phone) ?? new Set()).add(said));
      if (phone === '311') expect(said).not.toContain(i18n.t('results.hoursUnknown'));
      cleanup();
    }
  }
  expect(saidOf.size).toBeGreaterThan(20);
  expect([...saidOf].filter(([, all]) => all.size > 1)).toEqual([]);
});
