import { describe, expect, test, vi } from 'vitest';
import { wholeWords } from '../../../scripts/build/wholeWords';
import { hashOf } from '../../../scripts/build/words';
import { englishIn } from '../../../src/language/english';

type Files = Record<string, unknown>;
const files = vi.hoisted((): { held: Files | null } => ({ held: null }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const nameOf = (path: unknown) => /locales\/(.+)$/.exec(String(path))?.[1] ?? '';
  return {
    ...fs,
    readFileSync: (path: string, ...more: [never]) =>
      files.held && nameOf(path) in files.held
        ? JSON.stringify(files.held[nameOf(path)])
        : fs.readFileSync(path, ...more),
    readdirSync: (path: string, ...more: [never]) =>
      files.held
        ? Object.keys(files.held)
            .filter((name) => name.startsWith(`${nameOf(path)}/`))
            .map((name) => name.replace(/^.*\//, ''))
        : fs.readdirSync(path, ...more),
    existsSync: (path: string) => (files.held ? nameOf(path) in files.held : fs.existsSync(path)),
  };
});

const notice = 'Nobody has read this.';
const town = (native: Record<string, object> = {}, sources: Record<string, string> = {}): Files => ({
  'en/programs.json': {
    programs: { bus: { title: 'Bus pass', say: 'I need a pass.' }, card: { title: 'Card' } },
    bring: { id: { item: 'An ID', ifNot: '' } },
  },
  'en/visit.json': { help: { inEnglish: 'In English' }, language: { unreviewed: notice } },
  'es/programs.json': {
    programs: { card: { title: 'Tarjeta' } },
    bring: { id: { item: 'Una identificación', ifNot: '' } },
  },
  'es/visit.json': { help: { inEnglish: 'En inglés' }, language: { unreviewed: 'Nadie lo leyó.' } },
  'es/record.json': { writtenBy: '', secondReading: '', notes: '', native, sources },
});
const current = { 'programs.programs.card.title': hashOf('Card'), 'programs.bring.id.item': hashOf('An ID') };

describe('words without a hole', () => {
  test('are as written where they belong to today’s English', () => {
    files.held = town({}, current);
    expect(wholeWords('es', 'programs')).toMatchObject({
      programs: { card: { title: 'Tarjeta' } },
      bring: { id: { item: 'Una identificación', ifNot: '' } },
    });
  });

  test('are in English and say so where nobody has translated them, but a script is only English', () => {
    files.held = town({}, current);
    expect(wholeWords('es', 'programs')).toMatchObject({
      programs: { bus: { title: '\u2066Bus pass\u2069 (En inglés)', say: '\u2066I need a pass.\u2069' } },
    });
  });

  test('are in English where the English is newer than the translation', () => {
    files.held = town({}, { ...current, 'programs.programs.card.title': hashOf('Old card') });
    expect(wholeWords('es', 'programs')).toMatchObject({
      programs: { card: { title: '\u2066Card\u2069 (En inglés)' } },
    });
  });

  test('are tagged as English by what draws them, in a script of their own and in ours', () => {
    for (const text of ['\u2066Bus pass, for free.\u2069 (En inglés)', '\u2066I need a pass.\u2069']) {
      const [[start, end] = [0, 0]] = englishIn(text);
      expect(text.slice(start, end)).toBe(text.replace(/ \(.*/, ''));
    }
    const [[start, end] = [0, 0]] = englishIn('\u2066Bus pass\u2069 (بالإنجليزية)');
    expect('\u2066Bus pass\u2069 (بالإنجليزية)'.slice(start, end)).toContain('Bus pass');
  });
});

describe('the notice that nobody who grew up with a language has read it', () => {
  const reading = (key: string, english: string, words: string, verdict = 'accepted') => ({
    [key]: { verdict, on: '2026-11-30', english: hashOf(english), words: hashOf(words) },
  });
  const all = {
    ...reading('programs.programs.card.title', 'Card', 'Tarjeta'),
    ...reading('programs.bring.id.item', 'An ID', 'Una identificación', 'changed'),
    ...reading('programs.bring.id.ifNot', '', ''),
    ...reading('visit.help.inEnglish', 'In English', 'En inglés'),
    ...reading('visit.language.unreviewed', notice, 'Nadie lo leyó.'),
    ...reading('programs.programs.bus.title', 'Bus pass', ''),
    ...reading('programs.programs.bus.say', 'I need a pass.', ''),
  };
  const noticeOf = () =>
    (wholeWords('es', 'visit') as { language: { unreviewed: string } }).language.unreviewed;

  test('stands until all of it was read, and stays for a doubt and for what changed since', () => {
    files.held = town();
    expect(noticeOf()).toBe('Nadie lo leyó.');
    files.held = town({ ...all, ...reading('visit.help.inEnglish', 'In English', 'En inglés', 'doubted') });
    expect(noticeOf()).toBe('Nadie lo leyó.');
    files.held = town({ ...all, ...reading('visit.help.inEnglish', 'In old English', 'En inglés') });
    expect(noticeOf()).toBe('Nadie lo leyó.');
  });

  test('then goes by itself, and never stands over the English', () => {
    files.held = town(all);
    expect(noticeOf()).toBe('');
    expect(wholeWords('en', 'visit')).toMatchObject({ language: { unreviewed: '' } });
  });
});
