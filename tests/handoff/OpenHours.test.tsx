// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { languageTags } from '../../locales/languages';
import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import type { Hours } from '../../src/catalog/places/shape';
import { dayAfter } from '../../src/catalog/time';
import { OpenHours } from '../../src/handoff/OpenHours';
import { Speaking, wordsIn } from './support';

const office: Hours = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00' }];
const i18n = await wordsIn('en');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The opening status on a page that was loaded at that moment and stays open. */
const openedAt = (moment: string, more: { openOnHolidays?: boolean } = {}) => {
  vi.setSystemTime(moment);
  const { container } = render(
    <Speaking words={i18n}>
      <OpenHours hours={office} {...more} />
    </Speaking>,
  );
  return () =>
    (container.querySelector('.now')?.textContent ?? '').replace(/[\u00A0\u2068\u2069]/g, (sign) =>
      sign === '\u00A0' ? ' ' : '',
    );
};

describe('what is said of now', () => {
  test('on Christmas Day at 11 is that it may be closed, and when it surely opens', () => {
    const said = openedAt('2026-12-25T16:00:00Z');
    expect(said()).toBe('Holiday: it may be closed. 311 answers day and night. Open again: Monday, 9 AM');
  });

  test('on the evening before a holiday looks past it', () => {
    expect(openedAt('2027-01-17T23:00:00Z')()).toBe('Closed now. Opens Tuesday at 9 AM');
  });

  test('of an office that is open on holidays is what its hours say', () => {
    expect(openedAt('2026-12-25T16:00:00Z', { openOnHolidays: true })()).toBe('Open now, until 6 PM');
  });

  test('is nothing by a clock that is wrong', () => {
    expect(openedAt('1970-01-05T16:00:00Z')()).toBe('');
    cleanup();
    expect(openedAt(`${dayAfter(gatheredOn, -1)}T16:00:00Z`)()).toBe('');
    cleanup();
    expect(openedAt(`${gatheredOn}T16:00:00Z`)()).not.toBe('');
  });

  test('changes with the minute in which the office closes, though nobody touches the page', () => {
    const said = openedAt('2026-12-23T16:00:30Z');
    expect(said()).toBe('Open now, until 6 PM');
    act(() => vi.advanceTimersByTime(6.98 * 3_600_000));
    expect(said()).toBe('Open now, until 6 PM');
    act(() => vi.advanceTimersByTime(60_000));
    expect(said()).toBe('Closed now. Opens Thursday at 9 AM');
  });

  test.each([
    ['is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['comes back from where the browser kept it', () => dispatchEvent(new Event('pageshow'))],
  ])('is said anew when a page that slept ten hours %s', (_, wake) => {
    const said = openedAt('2026-12-23T16:00:00Z');
    vi.setSystemTime('2026-12-24T02:00:00Z');
    expect(said()).toBe('Open now, until 6 PM');
    act(() => void wake());
    expect(said()).toBe('Closed now. Opens Thursday at 9 AM');
  });

  test('stops its timer when it is removed', () => {
    openedAt('2026-12-23T16:00:00Z');
    cleanup();
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(languageTags)('has its words for a holiday in %s', async (tag) => {
    const t = (await wordsIn(tag)).getFixedT(tag, 'visit');
    for (const key of ['hours.holiday', 'hours.nextDay'] as const)
      expect(t(key, { time: '9', day: 'x' })).not.toBe(key);
    expect(t('hours.holiday')).toContain('311');
  });
});
