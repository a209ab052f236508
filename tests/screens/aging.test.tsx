// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import visit from '../../locales/en/visit.json';
import { cautions } from '../../src/catalog/cautions';
import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import { contact } from '../../src/catalog/contacts';
import { programOf } from '../../src/catalog/programs';
import type { Contact } from '../../src/catalog/shape';
import { dayAfter } from '../../src/catalog/time';
import { formatDate } from '../../src/language/formats';
import { stage } from './stage';

afterEach(() => vi.useRealTimers());

// Whom it concerns is a fact, which an officer may change.
Object.assign(cautions.publicCharge, { when: undefined });

const program = programOf('nyc-care');
const checked = program.checkedOn ?? '';
const checks = program.contacts.map((id) => contact(id).checkedOn ?? '');
/** The day, YYYY-MM-DD, on which the newest number and the rules are at least so many days old. */
const whenAllAre = (days: number) => dayAfter([...checks, checked].sort().at(-1) ?? '', days);

/** The results on that day for a man in Queens without insurance. */
const resultsOn = async (day: string) => {
  vi.useFakeTimers({ now: new Date(`${day}T15:00:00Z`), toFake: ['Date'] });
  const set = stage([
    ['urgent', ['none']],
    ['needs', ['doctor']],
    ['helpFor', 'me'],
    ['borough', 'queens'],
    ['age', '21to64'],
    ['insurance', 'no'],
  ]);
  act(() => {
    set.tell();
    set.visitActor.send({ type: 'results' });
  });
  await screen.findByRole('heading', { level: 1, name: visit.results.heading });
  const card = screen.getByRole('heading', { level: 3, name: /doctor/i }).closest('li');
  return { ...set, card };
};

/** The program's own number in its call; while it is not known to be open it stands after another. */
const ownLine = (card: Element | null | undefined) =>
  card?.closest('.call')?.querySelector('.contacts.after .contact');

test('a number that was checked lately is shown as it is', async () => {
  const { card, page } = await resultsOn(gatheredOn);
  const line = ownLine(card);
  expect(line).toHaveAttribute('data-age', 'fresh');
  expect(line).not.toHaveTextContent(visit.results.callFirst);
  await waitFor(() => expect(page.container.querySelectorAll('.caution')).toHaveLength(1));
});

test('a number past its limit says to call first, with the day it was checked', async () => {
  const { card } = await resultsOn(dayAfter(checks[0] ?? '', 181));
  const line = ownLine(card);
  expect(line).toHaveAttribute('data-age', 'callFirst');
  expect(line).toHaveTextContent(visit.results.callFirst);
  expect(line?.querySelector('small')).toHaveTextContent((checks[0] ?? '').slice(0, 4));
});

test('a caution past its hard limit is gone, and the program is not', async () => {
  const { card, page } = await resultsOn(dayAfter(cautions.publicCharge.checkedOn, 91));
  expect(card).not.toBeNull();
  expect(page.container.querySelector('.caution')).toBeNull();
});

test('a number past its hard limit gives way to 311', async () => {
  const { card, page } = await resultsOn(whenAllAre(366));
  expect(card?.closest('.call')?.querySelector('.contact')).toHaveTextContent('311');
  await waitFor(() => expect(card?.querySelector('.unsure')).not.toBeNull());
  expect(page.container.querySelectorAll('[data-age="hidden"]')).toHaveLength(0);
});

test('rules past their hard limit hide a program, and a way to call remains', async () => {
  vi.useFakeTimers({ now: new Date('2099-01-01T15:00:00Z'), toFake: ['Date'] });
  const { page, tell, visitActor } = stage([
    ['urgent', ['none']],
    ['needs', ['everything']],
    ['helpFor', 'me'],
  ]);
  act(() => {
    tell();
    visitActor.send({ type: 'results' });
  });
  await screen.findByRole('heading', { level: 1, name: visit.results.heading });
  const left = () =>
    [...page.container.querySelectorAll('main .phone')].map((line) =>
      line.textContent?.replace(/\D/g, '').slice(0, 3),
    );
  // 311 has a second number, for who calls from outside of the city.
  const lines = (['311', '911', '988'] as const).map((id): Contact => contact(id));
  const known = lines
    .flatMap(({ phone, orPhone }) => [phone, orPhone])
    .flatMap((one) => one?.slice(0, 3) ?? []);
  await waitFor(() => expect([...new Set(left())].sort()).toEqual([...new Set(known)].sort()));
});

test.each(['unconfirmed', 'paused', 'seasonal', 'ended'] as const)(
  'a program that is %s is not gone: its card says so',
  async (state) => {
    const since = '2026-10-05';
    const before = program.status;
    Object.assign(program, { status: { state, since } });
    try {
      const { card } = await resultsOn(dayAfter(checked, 1));
      const said = visit.results[state].replace('{{date}}', formatDate(since, 'en'));
      await waitFor(() => expect(card).toHaveTextContent(said));
      if (said !== visit.results[state]) expect(said).toContain('2026');
    } finally {
      Object.assign(program, { status: before });
    }
  },
);
