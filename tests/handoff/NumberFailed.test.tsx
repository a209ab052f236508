// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LanguageTag, languageTags } from '../../locales/languages';
import { contact } from '../../src/catalog/contacts';
import { programOf } from '../../src/catalog/programs';
import { failedText, NumberFailed } from '../../src/handoff/NumberFailed';
import { CenterContext } from '../../src/shell/CenterContext';
import { ModeContext } from '../../src/shell/ModeContext';
import type { Mode } from '../../src/shell/mode';
import { Speaking, wordsIn } from './support';

const program = 'idnyc';
const ids = programOf(program).contacts;
const numbers = ids
  .map(contact)
  .flatMap(({ phone, orPhone }) => [phone, orPhone].filter((number) => number !== undefined));
const { phone = '', name } = contact(ids[0] ?? '311');

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00'), toFake: ['Date'] });
  Object.defineProperty(navigator, 'share', { value: vi.fn(async () => undefined), configurable: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const show = async (mode: Mode, tag: LanguageTag = 'en', reportTo?: string) => {
  const words = await wordsIn(tag);
  const page = render(
    <Speaking words={words}>
      <ModeContext value={mode}>
        <CenterContext value={{ reportTo: reportTo ?? null }}>
          <NumberFailed program={program} ids={ids} />
        </CenterContext>
      </ModeContext>
    </Speaking>,
  ).container;
  // The browser tells of it a moment later.
  page.querySelector('details')?.setAttribute('open', '');
  await screen.findByText(words.t('failed.lead', { ns: 'handoff' }));
  return { page, words };
};
const wholeText = async (tag: LanguageTag) => {
  const words = await wordsIn(tag);
  const of = (one: LanguageTag) => failedText({ program, name, phone, day: '2026-11-30' }, words, one);
  return tag === 'en' ? of('en') : `${of(tag)}\n\n${of('en')}`;
};

test.each(languageTags)(
  'in %s the text has number, program and day, the number on a line of its own',
  async (tag) => {
    const [says = '', number, title, day, ...more] = failedText(
      { program, name, phone, day: '2026-11-30' },
      await wordsIn(tag),
      tag,
    ).split('\n');
    expect(number).toBe(`${phone}, ${name}`);
    for (const line of [says, title, day]) expect(line?.length).toBeGreaterThan(5);
    expect(more).toEqual([]);
  },
);

test('the share sheet gets the text in the language and in English, by a touch alone', async () => {
  await show('phone', 'ur');
  expect(navigator.share).not.toHaveBeenCalled();
  await userEvent.click(document.querySelector('.share') as HTMLElement);
  expect(navigator.share).toHaveBeenCalledExactlyOnceWith({ text: await wholeText('ur') });
});

test('in the evening the day is still the city’s, though in London it is the next', async () => {
  vi.setSystemTime(new Date('2026-12-02T01:30:00Z'));
  const { page } = await show('phone');
  expect(page.textContent).toContain('December 1, 2026');
});

test('where there is no share sheet, the text can be copied', async () => {
  Reflect.deleteProperty(navigator, 'share');
  const { words } = await show('guide');
  const user = userEvent.setup();
  await user.click(screen.getByText(words.t('failed.copy', { ns: 'handoff' }), { exact: false }));
  expect(await navigator.clipboard.readText()).toBe(await wholeText('en'));
});

test('a number that several offices have stands once', async () => {
  const words = await wordsIn('en');
  const { container } = render(
    <Speaking words={words}>
      <NumberFailed program={program} ids={[...ids, ...ids, '311']} />
    </Speaking>,
  );
  container.querySelector('details')?.setAttribute('open', '');
  await screen.findByText(words.t('failed.lead', { ns: 'handoff' }));
  const choices = screen.getAllByRole('button', { pressed: true }).length;
  expect(choices).toBe(1);
  const offered = [...container.querySelectorAll('fieldset button')].map(({ textContent }) => textContent);
  expect(new Set(offered).size).toBe(offered.length);
});

test('each number of the program can be chosen, and is shown large', async () => {
  const { page } = await show('phone');
  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers) {
    const button = screen.queryByRole('button', { name: (said) => said.startsWith(number), hidden: true });
    if (button) await userEvent.click(button);
    expect(page.querySelector('.failed-text')?.textContent).toContain(number);
  }
});

test('a mail can be begun only where the owner gave an address, and never on a wall', async () => {
  const { page } = await show('phone');
  expect(page.querySelectorAll('a')).toHaveLength(0);
  cleanup();
  const desk = 'desk@casa.example';
  const phonePage = (await show('phone', 'es', desk)).page;
  const [link, ...others] = phonePage.querySelectorAll('a');
  expect(link?.getAttribute('href')).toBe(`mailto:${desk}?body=${encodeURIComponent(await wholeText('es'))}`);
  expect(link?.textContent).toContain('(');
  expect(others).toEqual([]);
  cleanup();
  const wall = (await show('kiosk', 'en', desk)).page;
  expect(wall.querySelectorAll('a, .share, .copy')).toHaveLength(0);
  expect(wall.querySelector('.failed-text')?.textContent).toContain(phone);
});
