// @vitest-environment jsdom
import { act, cleanup, render, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { spokenBy } from '../../locales/spoken';
import { todayByClock } from '../../src/catalog/clock';
import { programs } from '../../src/catalog/programs';
import { callGroups } from '../../src/handoff/callGroups';
import { placesByDefault, placesOf, type TakenList } from '../../src/handoff/list';
import { officesOf } from '../../src/handoff/offices';
import { Sheet } from '../../src/handoff/Sheet';
import { Speaking, wordsIn } from './support';

afterEach(cleanup);

const list: TakenList = (['nyifup', 'day-labor', 'idnyc'] as const).map((program) => ({
  program,
  places: placesByDefault(program, 'brooklyn'),
}));
const written = languages;
const show = async (tag: (typeof written)[number]['tag'], taken = list) => {
  const { container } = render(
    <Speaking words={await wordsIn(tag)}>
      <Sheet list={taken} />
    </Speaking>,
  );
  return container;
};
/**
 * Order of elements, in which both columns must agree. Pictures occur in one of them only, as do the marks of English in a
 * text; what a contact is stands beside its number in the person's language, and here in English.
 */
const skeletonOf = (element: Element) =>
  [...element.querySelectorAll('*:not(.words, .words *, .contact-what)')].map(({ tagName }) => tagName);

test('at the head 311 is told first what the first number of the list is called for', async () => {
  const headOf = async (program: 'rapid-response' | 'idnyc') =>
    (await show('es', [{ program, places: [] }])).querySelector('header .hint')?.textContent;
  expect(await headOf('rapid-response')).toContain('Immigration Legal');
  expect(await headOf('idnyc')).not.toContain('IDNYC');
});

describe.each(written)('the sheet in $tag', ({ tag }) => {
  const spoken = spokenBy(tag);
  test('says the same beside it in English for the clerk', async () => {
    const sheet = await show(tag);
    const pairs = [...sheet.querySelectorAll('.row .both')];
    expect(pairs.length).toBeGreaterThan(list.length * 4);
    if (tag === 'en') {
      expect(sheet.querySelectorAll('.english-side').length).toBe(0);
      return;
    }
    for (const pair of pairs) {
      const [own, inEnglish] = pair.children;
      expect(own?.textContent || inEnglish?.querySelector('.contact-what:only-child')).toBeTruthy();
      expect(inEnglish && skeletonOf(inEnglish)).toEqual(own && skeletonOf(own));
      expect(inEnglish?.getAttribute('lang')).toBe('en');
      expect(inEnglish?.getAttribute('dir')).toBe('ltr');
      expect(inEnglish && within(inEnglish as HTMLElement).queryAllByRole('heading')).toEqual([]);
    }
    const english = await wordsIn('en');
    for (const { program } of list)
      expect(sheet.querySelector(`[data-program="${program}"] .english-side`)).toHaveTextContent(
        english.t(`programs.${program}.title`, { ns: 'programs' }),
      );
  });

  test('asks for an interpreter of the language that is spoken, and only where one is needed', async () => {
    const sheet = await show(tag);
    const asksFor = (spokenName: string) =>
      [...sheet.querySelectorAll('.english-side .interpreter')].map((line) =>
        line.textContent?.includes(spokenName),
      );
    expect(asksFor(spoken[0]?.englishName ?? '')).toEqual(tag === 'en' ? [] : [true]);
    const choices = [...sheet.querySelectorAll<HTMLElement>('.spoken-choice button')];
    expect(choices.map(({ textContent }) => textContent)).toEqual(
      spoken.length > 1 ? spoken.map(({ name }) => name) : [],
    );
    for (const [at, choice] of choices.entries()) {
      act(() => choice.click());
      expect(asksFor(spoken[at]?.englishName ?? '')).toEqual([true]);
      expect(sheet.querySelector('.own .interpreter')?.textContent).toContain(spoken[at]?.name);
    }
  });

  test('of all programs holds no word without its translation, and says of a place that is not known to speak the language that it is not, and of no other', async () => {
    const all = programs.map(({ id }) => ({
      program: id,
      places: placesByDefault(id, 'queens', undefined, tag),
    }));
    const sheet = await show(tag, all);
    expect(sheet.textContent).not.toMatch(/\{\{|\b(sheet|near|programs|results|bring|contacts|frame)\.[a-z]/);
    const unspoken = callGroups(all)
      .flatMap(({ programs }) => programs.flatMap(({ others, places }) => [...others, ...places]))
      .flatMap((one) => ('place' in one && !one.isRepeated ? one.place : []))
      .filter(
        ({ languages = [] }) =>
          tag !== 'en' && languages !== 'any' && !languages.includes(tag.split('-')[0] ?? tag),
      );
    expect(sheet.querySelectorAll('.own .language-unknown').length).toBe(unspoken.length);
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

  test('tells every door and every number once, and a place that comes again by its name alone', async () => {
    const places = placesByDefault('community-legal', 'queens');
    const sheet = await show('es', [
      { program: 'community-legal', places },
      { program: 'asylum-papers', places },
    ]);
    const doors = [...sheet.querySelectorAll('.door:has(.contact-name)')].map((door) => ({
      name: door.querySelector('.contact-name')?.textContent ?? '',
      told: door.querySelector('.both, .phone, .address') !== null,
    }));
    const again = doors.filter(({ name }, at) => doors.findIndex((other) => other.name === name) < at);
    const withAddress = placesOf({ program: 'community-legal', places }).filter(({ address }) => address);
    expect(withAddress.length).toBeGreaterThan(0);
    expect(again.length).toBe(withAddress.length);
    expect(again.filter(({ told }) => told)).toEqual([]);
    const numbers = [...sheet.querySelectorAll('.phone:not(.in-sentence *)')].map(
      ({ textContent }) => textContent,
    );
    expect(numbers.length).toBeGreaterThan(2);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('keeps the name and number of who does the work in sight', async () => {
    const taken = (['nyifup', 'community-legal', 'unpaid-wages'] as const).map((program) => ({
      program,
      places: placesByDefault(program, 'queens'),
    }));
    const sheet = await show('es', taken);
    const moment = { now: new Date(), today: todayByClock(), tag: 'es' } as const;
    const offices = taken.flatMap((one) => officesOf(one, moment));
    expect(offices.length).toBeGreaterThan(4);
    const textsOf = (what: string) =>
      [...sheet.querySelectorAll(what)].filter((one) => !one.closest('.more')).map((one) => one.textContent);
    const [names, numbers] = [textsOf('.contact-name > bdi'), textsOf('.phone')];
    expect(numbers.length).toBeLessThan(sheet.querySelectorAll('.phone').length);
    for (const office of offices) {
      const { name, phone } = 'place' in office ? office.place : office.contact;
      expect(names).toContain(name);
      if (phone) expect(numbers).toContain(phone);
    }
  });

  test('never says that something is open now', async () => {
    const sheet = await show(
      'en',
      programs.map(({ id }) => ({ program: id, places: [] })),
    );
    expect(sheet.querySelector('.hours strong, .hours.open, .hours.closed')).toBeNull();
  });
});
