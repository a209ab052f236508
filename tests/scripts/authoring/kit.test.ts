// @vitest-environment jsdom
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { type LanguageTag, languageOf, languageTags } from '../../../locales/languages';
import { writing } from '../../../locales/writing';
import {
  addressOf,
  button,
  codePicture,
  type Goal,
  goalsOf,
  kitPage,
  message,
  type Paper,
  papers,
  poster,
} from '../../../scripts/authoring/kit/pieces';
import { siteAt } from '../../../scripts/build/site';
import { readWords } from '../../../scripts/build/words';
import { needPages } from '../../../src/pages/needPages';

const site = siteAt('https://example.org/help/');
const sizes = Object.keys(papers) as Paper[];
const everyNeed = goalsOf(needPages.map(({ name }) => name));
const everyGoal = [...goalsOf([]), ...everyNeed];
const inPage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const withoutLetters = (html: string): string => html.replace(/url\(data:[^)]*\)/g, '');
const everyPoster = everyGoal.map((goal) => ({ goal, html: withoutLetters(poster(site, goal, 'letter')) }));

/** Draws the dark bars of the code, two pixels a module, and reads them as a camera would. */
const readCode = (svg: Element | null): string | undefined => {
  const modules = Number(svg?.getAttribute('viewBox')?.split(' ')[2]);
  const scale = 2;
  const side = modules * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of svg
    ?.querySelector('path')
    ?.getAttribute('d')
    ?.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g) ?? [])
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      pixels.fill(
        0,
        (row * side + Number(x) * scale) * 4,
        (row * side + (Number(x) + Number(length)) * scale) * 4,
      );
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255;
  return jsQR(pixels, side, side)?.data;
};

describe('a poster', () => {
  const cases = languageTags.flatMap((tag) => sizes.map((paper) => [tag, paper] as const));
  test.each(cases)('in %s on %s has its words, its letters, its size and the address', (tag, paper) => {
    const html = poster(site, { tag }, paper);
    const page = inPage(html);
    const words = readWords(tag);
    for (const key of ['heading', 'lead', 'free', 'forgets', 'who'])
      expect(page.body.textContent).toContain(words.get(`visit.welcome.${key}`));
    expect(page.body.textContent).toContain(words.get('handoff.send.scan'));
    expect(page.documentElement.lang).toBe(tag);
    expect(page.documentElement.dir).toBe(languageOf(tag).direction);
    expect(html).toContain(`@page{size:${papers[paper].join('mm ')}mm;`);
    expect(html.includes('url(data:font/woff2')).toBe(!['latin', 'cyrillic'].includes(writing[tag].script));
    expect(page.querySelector('.address')?.textContent).toBe(`example.org/help/${tag}/`);
    expect(readCode(page.querySelector('svg'))).toBe(`https://example.org/help/${tag}/`);
  });

  test('leads for each need and each group, in each language, to the page that is built for it', () => {
    expect(everyNeed).toHaveLength(needPages.length * languageTags.length);
    for (const { goal, html } of everyPoster) {
      if (!goal.need) continue;
      const page = inPage(html);
      expect(page.querySelector('h1')?.textContent).toMatch(/\S/);
      expect(page.querySelector('.address')?.textContent).toBe(
        `example.org/help/${goal.tag}/needs/${goal.need.name}/`,
      );
    }
  });

  test('says nowhere that somebody is in danger', () => {
    const named: [LanguageTag, string][] = everyNeed.flatMap(({ tag, need }) =>
      need?.need && ['support', 'legal-help', 'young-people', 'rights'].includes(need.name)
        ? [[tag, readWords(tag).get(`visit.questions.needs.answers.${need.need}`) ?? '']]
        : [],
    );
    expect(named).toHaveLength(4 * languageTags.length);
    const kit = kitPage(site, everyNeed) + everyPoster.map(({ html }) => html).join('');
    expect(named.filter(([, words]) => words === '' || kit.includes(words))).toEqual([]);
  });

  test('asks for nothing from elsewhere, and holds no telephone', () => {
    for (const { html } of everyPoster) expect(html).not.toMatch(/url\(|<(img|script|link)|\d{3}-\d{4}/);
  });
});

test.each(everyGoal.map((goal) => [addressOf(site, goal), goal] as const))(
  '%s can be read from its code',
  (address, goal) => {
    const svg = inPage(codePicture(addressOf(site, goal))).querySelector('svg');
    expect(readCode(svg)).toBe(address);
  },
);

describe.each(languageTags.map((tag) => [tag]))('in %s', (tag) => {
  const goal: Goal = { tag };
  test('the button is one link, out of any frame, that asks for nothing before it is touched', () => {
    const { body } = inPage(button(site, goal));
    const links = [...body.children];
    expect(links).toHaveLength(1);
    expect(links[0]?.outerHTML).toMatch(/^<a href="https:\/\/example\.org\/help\/[^"]+"/);
    expect(links[0]?.getAttribute('target')).toBe('_top');
    expect(links[0]?.getAttribute('rel')).toBe('noreferrer');
    expect(links[0]?.children).toHaveLength(0);
    expect(links[0]?.textContent).toBe(readWords(tag).get('visit.welcome.heading'));
  });

  test('the message ends with the address, on a line of its own', () => {
    const words = readWords(tag);
    expect(message(site, goal).split('\n')).toEqual([
      words.get('visit.welcome.heading'),
      words.get('visit.welcome.free'),
      `https://example.org/help/${tag}/`,
    ]);
  });
});

test('an unknown need is answered with those that there are', () => {
  expect(() => goalsOf(['foood'])).toThrow(/no page "foood".*\bfood\b/);
});

test('without an address there is no kit', () => {
  expect(() => poster(siteAt(undefined), { tag: 'en' }, 'a4')).toThrow(/address/);
});
