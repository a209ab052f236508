import { type LanguageTag, languageOf, languageTags } from '../../locales/languages';
import { writing } from '../../locales/writing';
import { lastNumbers } from '../../src/catalog/city/linesOfWall';
import { type ContactId, contact } from '../../src/catalog/contacts';
import { readWords } from './words';

const wide = 1080;
const high = 1920;
const [firstLine, lineStep] = [110, 72];
const numberStep = 172;

/**
 * `/kiosk/no-network.svg`: whom to call, in every language. A kiosk box keeps a copy and shows it if it starts
 * without a network. An SVG, because it must be one file and the policy allows a page no inline style.
 */
export const noNetworkPicture = (): string => {
  const firstNumber = firstLine + languageTags.length * lineStep + 30;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" data-mode="kiosk" viewBox="0 0 ${wide} ${high}" text-anchor="middle"`,
    ' font-family="Noto Sans, Noto Sans CJK SC, sans-serif" fill="#1b2430">',
    `<rect x="-${wide * 2}" y="-${high}" width="${wide * 5}" height="${high * 3}" fill="#fffdf8"/>`,
    ...languageTags.map((tag, index) => heading(tag, firstLine + index * lineStep)),
    ...lastNumbers.map((id, index) => number(id, firstNumber + index * numberStep)),
    '</svg>\n',
  ].join('\n');
};

const heading = (tag: LanguageTag, y: number): string => {
  const { direction } = languageOf(tag);
  const letters =
    writing[tag].script === 'nastaliq' ? ' font-family="Noto Nastaliq Urdu, Noto Sans Arabic, serif"' : '';
  const text = escaped(readWords(tag).get('kiosk.old.heading') ?? '');
  return `<text x="${wide / 2}" y="${y}" font-size="44" lang="${tag}" direction="${direction}"${letters}>${text}</text>`;
};

const number = (id: ContactId, y: number): string => {
  const { name, phone } = contact(id);
  return [
    name === phone ? '' : `<text x="${wide / 2}" y="${y}" font-size="34">${escaped(name)}</text>`,
    `<text x="${wide / 2}" y="${y + 78}" font-size="80" font-weight="700">${phone}</text>`,
  ].join('\n');
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
