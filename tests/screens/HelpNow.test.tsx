// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import visit from '../../locales/en/visit.json';
import { dangers } from '../../src/catalog/city/linesOfDanger';
import { type ContactId, contact, contacts } from '../../src/catalog/contacts';
import { isOffice } from '../../src/handoff/answering';
import { everyDanger } from '../../src/handoff/dangers';
import { fetchAll } from '../../src/screens/lazyScreens';
import { stage } from './stage';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Numbers that answer at every hour need no other. */
const always = Object.values(contacts).flatMap((one) =>
  'hours' in one && one.hours === 'always' ? [one.phone] : [],
);

test.each([
  ['on a Tuesday morning', '2026-12-01T15:00:00Z'],
  ['on a Sunday night', '2026-11-29T06:30:00Z'],
])('beside each number that may not answer stands the one that does: %s', async (_, time) => {
  vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
  const { page, visitActor, i18n, tell } = stage();
  await fetchAll(i18n);
  await act(async () => {
    tell();
    visitActor.send({ type: 'help.open' });
  });
  const blocks = [...page.container.querySelectorAll('.what-to-do')];
  expect(blocks).toHaveLength(Object.keys(dangers).length);
  for (const [at, block] of blocks.entries()) {
    const number = block.querySelector('a .phone')?.textContent;
    const isSure = always.some((one) => one === number);
    expect(block.textContent?.includes(visit.help.ifNobody), number ?? '').toBe(!isSure);
    const [own] = Object.values(dangers)[at] ?? [];
    const { say } = own ? contact(own) : {};
    const isToldFirst = Boolean(say && number === '311');
    expect(block.textContent?.includes(`First say "\u2066${say}`), number ?? '').toBe(isToldFirst);
  }
});

test('a lawyer for somebody who was taken is in sight as soon as the danger is open', async () => {
  const { page, visitActor, i18n, tell } = stage();
  await fetchAll(i18n);
  await act(async () => {
    tell();
    visitActor.send({ type: 'help.open' });
  });
  const blocks = [...page.container.querySelectorAll('.what-to-do')];
  const taken = blocks[everyDanger.indexOf('taken')];
  const inSight = [...(taken?.querySelectorAll('a .phone') ?? [])]
    .filter((number) => number.closest('details')?.contains(taken ?? null))
    .map(({ textContent }) => textContent);
  const offices = dangers.taken.filter((id: ContactId) => isOffice(id)).map((id) => contact(id).phone);
  expect(inSight.filter((number) => offices.some((one) => one === number))).toHaveLength(2);
});
