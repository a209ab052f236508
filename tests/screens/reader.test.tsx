// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LanguageTag } from '../../locales/languages';
import { readWords } from '../../scripts/build/words';
import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import { contacts } from '../../src/catalog/contacts';
import { places } from '../../src/catalog/places';
import { programs } from '../../src/catalog/programs';
import { wordsIn } from '../handoff/support';
import { matchesRecord } from '../record';
import { everyScreen } from './everyScreen';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${gatheredOn}T15:00:00Z`), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});
/** What the sheet's own style leaves to paper, or to a touch. All of that style would make jsdom slow. */
beforeAll(() => {
  const [, hidden] =
    /@media screen \{\s*([^{}]+\{\s*display: none;\s*\})/.exec(
      readFileSync('src/handoff/sheet.css', 'utf8'),
    ) ?? [];
  if (!hidden) throw new Error('The sheet hides nothing.');
  const style = document.createElement('style');
  style.textContent = hidden;
  document.head.append(style);
});

/** The screens of one visit, of which what is heard is kept; each kind of screen once. */
const kept = /^the (?:welcome|question (?:about danger|needs|custody)|review)|^help for taken|held by ICE$/;

/** What says nothing to a person: an end, a paragraph, a region that waits for words. */
const silent = /^(?:end(?: of)?, ?.*|end of .*|paragraph|strong|status|generic)$/;

const letters = (text: string): string => text.replace(/[\s\u2066-\u2069]/g, '');

/** The virtual reader goes on into what a control or a heading is called; real ones have said it. */
const withoutParts = (said: readonly string[]): readonly string[] => {
  let whole = '';
  return said.filter((phrase) => {
    const part = letters(phrase);
    if (whole.startsWith(part)) {
      whole = whole.slice(part.length);
      return false;
    }
    whole = letters(/^(?:heading|link|button|checkbox), (.*)$/.exec(phrase)?.[1] ?? '');
    return true;
  });
};

/**
 * Everything that a screen reader says from the top to the end, one phrase a line. What is folded away is not said, and
 * the head of a fold is the button that readers make of it, and the heading that it may hold.
 */
const transcriptOf = async (page: HTMLElement): Promise<readonly string[]> => {
  for (const fold of page.querySelectorAll('details')) fold.setAttribute('role', 'presentation');
  for (const head of page.querySelectorAll('summary')) {
    // Browsers tell of a heading in there, which a button would hide.
    const heading = head.querySelector('h2, h3');
    if (heading) head.parentElement?.before(heading.cloneNode(true));
    head.setAttribute('role', 'button');
    head.setAttribute('aria-expanded', 'false');
  }
  for (const inside of page.querySelectorAll<HTMLElement>('details > :not(summary)')) inside.hidden = true;
  // What a button sends is not said.
  for (const button of page.querySelectorAll('button[value]')) button.removeAttribute('value');
  await virtual.start({ container: page });
  const first = virtual.activeNode;
  do await virtual.next();
  while (virtual.activeNode !== first);
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  // The last phrase is the first again.
  return withoutParts(said.slice(0, -1).filter((phrase) => !silent.test(phrase)));
};

/** A heading that is a button or a link is said as both, and the group of boxes by name to whoever goes by Tab alone. */
const isOne = (before: string, phrase: string): boolean =>
  (before.startsWith('heading, ') && /^(?:button|link), /.test(phrase)) ||
  (before.startsWith('group, ') && phrase.startsWith('heading, '));

/** Text with an end, which says the same wherever it stands. */
const isSentence = /^(?!(?:link|button|heading|checkbox|group), ).*[.!?۔؟]$/;

/** What is said of a phrase without what it is. */
const nameOf = (phrase: string): string =>
  letters(
    phrase
      .replace(/^[a-z]+, /, '')
      .replace(/, (?:level|position|set size|has popup|not expanded|pressed|checked).*$/, ''),
  );

describe.each<LanguageTag>(['en', 'ur'])('what a screen reader says in %s', (tag) => {
  test('is as it was read and found good; `npx vitest run tests/screens/reader -u` writes it again', {
    tags: tag === 'en' ? [] : ['long'],
  }, async () => {
    const screens: string[] = [];
    const twice: string[] = [];
    await everyScreen(await wordsIn(tag), async (name, page) => {
      if (!kept.test(name)) return;
      const said = await transcriptOf(page);
      screens.push(`# ${name}\n\n${said.join('\n')}\n`);
      twice.push(
        ...said
          .filter((phrase, at) => {
            const before = said[at - 1] ?? '';
            const isAgain =
              isSentence.test(phrase) &&
              said.some((other, elsewhere) => elsewhere !== at && nameOf(other) === nameOf(phrase));
            return isAgain || (nameOf(phrase) === nameOf(before) && !isOne(before, phrase));
          })
          .map((phrase) => `${name}: ${phrase}`),
      );
    });
    expect(screens.length).toBeGreaterThanOrEqual(7);
    const madeFrom = [contacts, places, programs, [...readWords(tag)]];
    await matchesRecord(`tests/screens/heard/${tag}.txt`, madeFrom, screens.join('\n'));
    expect(twice).toEqual([]);
  });
});
