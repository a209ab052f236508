// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { languageTags } from '../../../locales/languages';
import { noNetworkPicture } from '../../../scripts/build/noNetwork';
import { readWords } from '../../../scripts/build/words';
import { lastNumbers } from '../../../src/catalog/city/linesOfWall';
import { contact } from '../../../src/catalog/contacts';

const picture = noNetworkPicture();
const drawn = new DOMParser().parseFromString(picture, 'image/svg+xml');
const texts = [...drawn.querySelectorAll('text')];

test('is a picture that stands alone: no script, no style, nothing of another file', () => {
  expect(drawn.querySelector('parsererror')).toBeNull();
  expect(picture).not.toMatch(/<script|<style|\son\w+=|href|url\(|@import/i);
});

test('says in every language what to do, in its own direction', () => {
  for (const tag of languageTags) {
    const heading = texts.find((text) => text.getAttribute('lang') === tag);
    expect(heading?.textContent, tag).toBe(readWords(tag).get('kiosk.old.heading'));
  }
  expect(texts.filter((text) => text.getAttribute('direction') === 'rtl')).toHaveLength(2);
});

test('names only numbers of the catalog, each below the one before and inside the picture', () => {
  const numbers = texts.filter((text) => text.getAttribute('font-weight') === '700');
  expect(numbers.map((text) => text.textContent)).toEqual(lastNumbers.map((id) => contact(id).phone));
  const places = texts.map((text) => Number(text.getAttribute('y')));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places.at(-1)).toBeLessThan(1920);
});
