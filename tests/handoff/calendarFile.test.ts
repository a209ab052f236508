import { describe, expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { contact } from '../../src/catalog/contacts';
import { programs } from '../../src/catalog/programs';
import { calendarFile, openingsOf } from '../../src/handoff/calendarFile';
import { placesByDefault, type TakenList } from '../../src/handoff/list';
import { wordsIn } from './support';

const sunday = new Date('2026-11-29T06:30:00Z');
const all: TakenList = programs.map(({ id }) => ({ program: id, places: placesByDefault(id, 'queens') }));
const bytes = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (text: string) => text.replaceAll('\r\n ', '');
const nyifup: TakenList = [{ program: 'nyifup', places: [] }];

describe('the openings of a list', () => {
  test('are the next times at which closed offices open by New York’s clock, in winter and in summer', () => {
    const phone = contact('moia-hotline').phone;
    const at = (now: Date) =>
      openingsOf(nyifup, now)
        .find(({ number }) => number === phone)
        ?.at.toISOString();
    expect(at(sunday)).toBe('2026-11-30T14:00:00.000Z');
    expect(at(new Date('2026-12-04T23:30:00Z'))).toBe('2026-12-07T14:00:00.000Z');
    expect(at(new Date('2026-12-01T13:00:00Z'))).toBe('2026-12-01T14:00:00.000Z');
    expect(at(new Date('2026-12-01T15:00:00Z'))).toBeUndefined();
    expect(at(new Date('2026-12-24T23:30:00Z'))).toBe('2026-12-28T14:00:00.000Z');
  });

  test('summer time moves the moment and not the hour on the clock', () => {
    for (const { at } of openingsOf(nyifup, new Date('2026-11-01T03:00:00Z')))
      expect(at.toISOString()).toBe('2026-11-02T14:00:00.000Z');
  });

  test('leave out what is open around the clock, what tells no hours, and every number but once', () => {
    const openings = openingsOf(all, sunday);
    const numbers = openings.map(({ number }) => number);
    expect(numbers.length).toBeGreaterThan(3);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const always of ['311', '911', '988']) expect(numbers).not.toContain(always);
    for (const { at } of openings) expect(at.getTime()).toBeGreaterThan(sunday.getTime());
    expect(openingsOf(all, new Date('2020-01-01T12:00:00Z'))).toEqual([]);
  });
});

describe.each(languages)('the calendar file in $tag', ({ tag }) => {
  test('is well formed, and names numbers and times and nothing else', async () => {
    const words = await wordsIn(tag);
    const openings = openingsOf(all, sunday);
    const title = (number: string) => words.t('take.event', { ns: 'handoff', number });
    const file = calendarFile(openings, title, sunday);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');

    const lines = unfolded(file).trimEnd().split('\r\n');
    const open: string[] = [];
    for (const line of lines) {
      expect(line).toMatch(/^[A-Z-]+:.+$/);
      const [name, value = ''] = line.split(/:(.*)/s);
      if (name === 'BEGIN') open.push(value);
      if (name === 'END') expect(open.pop()).toBe(value);
    }
    expect(open).toEqual([]);
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Find help//EN']);

    const events = unfolded(file).match(/BEGIN:VEVENT\r\n.*?END:VEVENT\r\n/gs) ?? [];
    expect(events.length).toBe(openings.length);
    const ids = events.map((event) => /\r\nUID:(.*)\r\n/.exec(event)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [at, event] of events.entries()) {
      for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DURATION', 'SUMMARY'])
        expect(event.split(`\r\n${name}:`)).toHaveLength(2);
      expect(event).toMatch(/\r\nDTSTART:\d{8}T\d{6}Z\r\n/);
      expect(event).toContain(`\r\nSUMMARY:${title(openings[at]?.number ?? '')}\r\n`);
    }
    for (const { id } of programs)
      expect(file).not.toContain(words.t(`programs.${id}.title`, { ns: 'programs' }));
  });
});

test('a title is escaped and folded between letters', () => {
  const file = calendarFile(
    [{ number: '311', at: sunday }],
    (number) => `Ш,;\\${'ы'.repeat(80)} ${number}`,
    sunday,
  );
  expect(unfolded(file)).toContain(`SUMMARY:Ш\\,\\;\\\\${'ы'.repeat(80)} 311\r\n`);
  for (const line of file.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
});
