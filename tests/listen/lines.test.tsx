// @vitest-environment jsdom
import { act, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWords } from '../../scripts/build/words';
import type { Answer, QuestionId } from '../../src/catalog/questions';
import { keysByText, linesIn, rest } from '../../src/listen/lines';
import { bare, spokenTexts } from '../../src/listen/spoken';
import { fetchAll } from '../../src/screens/lazyScreens';
import { wordsIn } from '../handoff/support';
import { stage } from '../screens/stage';

const words = readWords('en');
const texts = spokenTexts(words);
const keys = keysByText(texts);
const said = (html: string) => {
  document.body.innerHTML = `<main>${html}</main>`;
  const main = document.querySelector('main');
  return main ? linesIn(main, keys).map(({ piece }) => piece) : [];
};
const start = words.get('visit.welcome.start');
const free = words.get('visit.welcome.free');

describe('what is read of a screen', () => {
  test('its words in their order, each under its own key', () => {
    expect(said(`<p>${free}</p><button><svg></svg> ${start}</button>`)).toEqual([
      ['visit.welcome.free', rest],
      ['visit.welcome.start', rest],
    ]);
  });

  test('a telephone number digit by digit, with a rest between its groups', () => {
    expect(said('<a class="phone"><bdi>212-311</bdi></a>')).toEqual([
      [...['2', '1', '2'].map((digit) => `digit.${digit}`), rest, 'digit.3', 'digit.1', 'digit.1', rest],
    ]);
  });

  test('an income with its amounts, although they are kept apart by invisible marks', () => {
    const [first] = said(`<span>\u2066$3,607\u2069 ${'x'}</span>`);
    expect(first).toBeUndefined();
    const step = texts.get('visit.questions.income.step2') ?? '';
    expect(said(`<span>${step.replace(/\$[\d,]+/g, '\u2066$&\u2069')}</span>`)).toEqual([
      ['visit.questions.income.step2', rest],
    ]);
  });

  test('nothing that is folded away, except what opens the fold', () => {
    const fold = (open: string) => `<details ${open}><summary>${start}</summary><p>${free}</p></details>`;
    expect(said(fold(''))).toEqual([['visit.welcome.start', rest]]);
    expect(said(fold('open'))).toHaveLength(2);
    expect(said(`<details><summary>${start}</summary>${fold('open')}</details>`)).toHaveLength(1);
  });

  test('nothing in another language, no name and no sentence that is not ours', () => {
    expect(said(`<q lang="en">${free}</q><bdi lang="en">IDNYC</bdi><p>Somebody’s own words</p>`)).toEqual([]);
  });
});

describe('no word of ours on a screen is left out', () => {
  const screens: [string, readonly [QuestionId, Answer][], 'results'?][] = [
    ['the question about danger', []],
    ['help for somebody who was taken', [['urgent', ['taken']]]],
    ['the needs', [['urgent', ['none']]]],
    [
      'the results of a man held by ICE',
      [
        ['urgent', ['none']],
        ['needs', ['lawyer']],
        ['helpFor', 'me'],
        ['borough', 'queens'],
        ['age', '21to64'],
        ['custody', 'immigration'],
      ],
      'results',
    ],
  ];
  /** Texts that are deliberately not read aloud. */
  const silent = /^programs\.laws|^visit\.results\.(law|sources|undated)$|^handoff\.(map|send)/;
  const whole = new Map([...words].filter(([key, text]) => !text.includes('{{') && !silent.test(key)));

  beforeAll(async () => fetchAll(await wordsIn('en')));

  test.each(screens)('%s', async (_, answers, then) => {
    const { page, tell, visitActor } = stage();
    act(() => {
      tell(answers);
      if (then) visitActor.send({ type: 'results' });
    });
    const all = keysByText(new Map([...whole].map(([key, text]) => [key, bare(text)])));
    const main = () => page.container.querySelector('main') ?? page.container;
    await waitFor(() => expect(linesIn(main(), all).length).toBeGreaterThan(3));
    for (const fold of page.container.querySelectorAll('details')) fold.open = true;
    const heard = new Set(linesIn(main(), keys).map(({ element }) => element));
    const ours = linesIn(main(), all);
    expect(ours.filter(({ element }) => !heard.has(element)).map(({ piece }) => piece)).toEqual([]);
  });
});
