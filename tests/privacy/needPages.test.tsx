import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type LanguageTag, languageTags } from '../../locales/languages';
import { needGroups, needIds } from '../../src/catalog/needs';
import { I18nContext } from '../../src/language/useTranslation';
import { publicPages } from '../../src/pages/list';
import { programsFor } from '../../src/pages/NeedPage';
import { needPages } from '../../src/pages/needPages';
import { wordsIn } from '../handoff/support';

const pages = publicPages({
  leaveTo: 'https://example.org/',
  written: languageTags,
  sendsHeaders: true,
}).filter(({ need }) => need !== undefined);
const textIn = async (tag: LanguageTag) => {
  const i18n = await wordsIn(tag);
  return pages.map(({ title, body }) => ({
    title: title(i18n.t),
    html: renderToStaticMarkup(<I18nContext value={i18n}>{body}</I18nContext>),
  }));
};

test('every need and every group has one page, and every program of a need is on it', async () => {
  expect(needPages.flatMap(({ need }) => need ?? []).sort()).toEqual([...needIds].sort());
  expect(needPages.filter(({ need }) => !need).map(({ group }) => group)).toEqual(
    needGroups.map(({ group }) => group),
  );
  const drawn = await textIn('es');
  for (const [at, { need }] of needPages.entries()) {
    if (!need) continue;
    expect(programsFor(need).length, need).toBeGreaterThan(0);
    for (const { id } of programsFor(need)) expect(drawn[at]?.html, need).toContain(`href="/es/${id}/"`);
  }
});

test.each(languageTags)('no title in %s is that of another page', async (tag) => {
  const titles = (await textIn(tag)).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('no address and no title names violence, a crime, ICE, a court, or a child without a parent', async () => {
  const danger =
    /violen|harm|hurt|crime|abus|fraud|hate|ice\b|court|deport|detain|alone|without a parent|lawyer/i;
  const titles = (await textIn('en')).map(({ title }) => title);
  for (const text of [...titles, ...pages.map(({ path }) => path('en'))]) expect(text).not.toMatch(danger);
});
