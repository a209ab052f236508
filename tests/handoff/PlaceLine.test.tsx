// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { places } from '../../src/catalog/places';
import type { Place } from '../../src/catalog/places/shape';
import { PlaceLine } from '../../src/handoff/PlaceLine';
import { formatDate } from '../../src/language/formats';
import { Speaking, wordsIn } from './support';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const i18n = await wordsIn('en');
/** Renders all places; returns the text of each. */
const shown = (): ReadonlyMap<Place, string> => {
  const { container } = render(
    <Speaking words={i18n}>
      {places.map((place) => (
        <PlaceLine key={place.id} place={place} />
      ))}
    </Speaking>,
  );
  return new Map(places.map((place, at) => [place, container.children[at]?.textContent ?? '']));
};
const sayings = (keys: readonly string[]) =>
  keys.map((key) => i18n.t(key as never, { ns: ['handoff', 'visit'] }));
const toCall = sayings([
  'near.callFirst',
  'near.noAddress',
  'near.weekdays',
  'near.byAppointment',
  'results.hoursUnknown',
]);
const toAsk = sayings(['near.noPhone', 'near.unreachable']);

test('each place that is not sure says to call first, or whom to ask, once or twice and no more', () => {
  for (const [place, text] of shown()) {
    const said = [...toCall, ...toAsk].filter((sentence) => text.includes(sentence)).length;
    if (place.callFirst) expect(said, place.id).toBeGreaterThan(0);
    expect(said, place.id).toBeLessThanOrEqual(2);
  }
});

test('no place shows the code of a language for its name', () => {
  for (const text of shown().values()) expect(text).not.toMatch(/\b(bo|ff|kri|kro|man|wbl)\b/);
});

test('a place that was looked up long ago says to call first, with the day', () => {
  const place = places.find(({ hours, phone, callFirst }) => hours && phone && !callFirst);
  if (!place) throw new Error('no place to test with');
  const on = (age: number): string => {
    vi.useFakeTimers({ now: Date.parse(place.checkedOn) + age * 86_400_000, toFake: ['Date'] });
    return shown().get(place) ?? '';
  };
  const [callFirst = ''] = sayings(['near.callFirst']);
  const date = i18n.t('results.checked', {
    ns: 'visit',
    date: formatDate(place.checkedOn, 'en'),
  });
  expect(on(180)).not.toContain(date);
  expect(on(181)).toContain(date);
  expect(on(181)).toContain(callFirst);
});
