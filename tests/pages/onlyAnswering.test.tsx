// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { programOf, programs } from '../../src/catalog/programs';
import { answersAt } from '../../src/handoff/answering';
import { AllHelp } from '../../src/pages/AllHelp';
import { offerOnlyAnswering } from '../../src/pages/onlyAnswering';
import { showAsOf } from '../../src/pages/showAsOf';
import { Speaking, wordsIn } from '../handoff/support';

const i18n = await wordsIn('en');
const sundayNight = new Date('2026-11-30T03:30:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: sundayNight });
  document.body.innerHTML = renderToStaticMarkup(
    <Speaking words={i18n}>
      <AllHelp ways={{ leaveTo: 'https://example.org/', written: ['en'], sendsHeaders: true }} />
    </Speaking>,
  );
  showAsOf(document, '2026-11-29');
});
afterEach(() => vi.useRealTimers());

const box = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('.only-answering input');
  if (!found) throw new Error('No box to check.');
  return found;
};
const status = () => document.querySelector('.only-answering [role="status"]')?.textContent;
const left = () =>
  [...document.querySelectorAll('.card')]
    .filter((card) => !card.closest('[hidden], .left-out'))
    .map((card) => card.querySelector('h3')?.textContent);

test('without the script there is no box, and every program stands there', () => {
  expect(box().closest('[hidden]')).not.toBeNull();
  expect(left()).toHaveLength(programs.filter(({ status: { state } }) => state !== 'ended').length);
});

test('a checked box keeps what answers at this hour, and says how many', () => {
  offerOnlyAnswering(document);
  expect(box().closest('[hidden]')).toBeNull();
  const all = left().length;
  box().click();
  const answering = programs.filter(
    ({ status: { state }, contacts: [first = '311'] }) => state !== 'ended' && answersAt(first, sundayNight),
  );
  expect(answering.length).toBeGreaterThan(3);
  expect(answering.length).toBeLessThan(all);
  expect(left()).toHaveLength(answering.length);
  expect(status()).toBe(`Answering now: ${answering.length} of ${all}`);
  for (const band of document.querySelectorAll('.band'))
    expect(band.classList.contains('left-out')).toBe(band.querySelector('.card:not(.left-out)') === null);
  box().click();
  expect(left()).toHaveLength(all);
  expect(status()).toBe('');
});

test('it follows the clock when somebody comes back to the page', () => {
  offerOnlyAnswering(document);
  box().click();
  const atNight = left();
  vi.setSystemTime(new Date('2026-11-30T15:00:00Z'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(left().length).toBeGreaterThan(atNight.length);
});

test('every need that has a program is one touch away, under the group of the question', () => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.jumps a')];
  const bands = [...document.querySelectorAll('section.band')].map(({ id }) => `#${id}`);
  expect(links.map((link) => link.getAttribute('href'))).toEqual(bands);
  for (const { id } of programs.filter(({ status: { state } }) => state !== 'ended'))
    expect(document.querySelectorAll(`.band a[href$="/${programOf(id).id}/"]`)).toHaveLength(1);
});
