// @vitest-environment jsdom
import { cleanup, render, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { programs } from '../../src/catalog/programs';
import { placesByDefault, type TakenList } from '../../src/handoff/list';
import { Sheet } from '../../src/handoff/Sheet';
import { isWritten } from '../../src/language/words';
import { Speaking, wordsIn } from './support';

afterEach(cleanup);

const list: TakenList = (['nyifup', 'day-labor', 'idnyc'] as const).map((program) => ({
  program,
  places: placesByDefault(program, 'brooklyn'),
}));
const written = languages.filter(({ tag }) => isWritten(tag));
const show = async (tag: (typeof written)[number]['tag'], taken = list) => {
  const { container } = render(
    <Speaking words={await wordsIn(tag)}>
      <Sheet list={taken} />
    </Speaking>,
  );
  return container;
};
/** What both columns must agree on whatever the language: the order of elements and every proper name. */
const skeletonOf = (element: Element) => ({
  tags: [...element.querySelectorAll('*')].map(({ tagName }) => tagName),
  names: [...element.querySelectorAll('bdi')].map(({ textContent }) => textContent),
});

describe.each(written)('the sheet in $tag', ({ tag, englishName }) => {
  test('says the same beside it in English for the clerk', async () => {
    const sheet = await show(tag);
    const own = [...sheet.querySelectorAll('.row .own')];
    const inEnglish = [...sheet.querySelectorAll('.row .english-side')];
    if (tag === 'en') {
      expect(inEnglish).toEqual([]);
      return;
    }
    expect(own.length).toBe(list.length + 1);
    expect(inEnglish.map(skeletonOf)).toEqual(own.map(skeletonOf));
    for (const column of inEnglish) {
      expect(column.getAttribute('lang')).toBe('en');
      expect(column.getAttribute('dir')).toBe('ltr');
    }
    const english = await wordsIn('en');
    for (const { program } of list)
      expect(sheet.querySelector(`[data-program="${program}"] .english-side`)).toHaveTextContent(
        english.t(`programs.${program}.title`, { ns: 'programs' }),
      );
  });

  test('asks for an interpreter by the language’s English name, and only where one is needed', async () => {
    const lines = [...(await show(tag)).querySelectorAll('.english-side .interpreter')];
    expect(lines.map((line) => line.textContent?.includes(englishName))).toEqual(tag === 'en' ? [] : [true]);
  });

  test('holds no word without its translation, and no placeholder left open', async () => {
    const text = (
      await show(
        tag,
        programs.map(({ id }) => ({ program: id, places: placesByDefault(id, 'queens') })),
      )
    ).textContent;
    expect(text).not.toMatch(/\{\{|\b(sheet|near|programs|results|bring|contacts|frame)\.[a-z]/);
  });
});

describe('the sheet', () => {
  test('leads by one square code for each program to its own page', async () => {
    const codes = within(await show('en')).getAllByRole('img');
    expect(codes.length).toBe(list.length);
    expect(new Set(codes.map((code) => code.innerHTML)).size).toBe(list.length);
  });

  test('has each paper once, for all programs together', async () => {
    const items = [...(await show('en')).querySelectorAll('.checklist li')].map(
      ({ textContent }) => textContent,
    );
    expect(items.length).toBeGreaterThan(3);
    expect(new Set(items).size).toBe(items.length);
  });

  test('says never that something is open now', async () => {
    const sheet = await show(
      'en',
      programs.map(({ id }) => ({ program: id, places: [] })),
    );
    expect(sheet.querySelector('.hours strong, .hours.open, .hours.closed')).toBeNull();
  });
});
