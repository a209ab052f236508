// @vitest-environment jsdom
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { centerFaults, centersIn, takeCenters } from '../../../scripts/build/centerOnPages';

let files: string;
const write = (name: string, content: string | object) =>
  writeFileSync(join(files, name), typeof content === 'string' ? content : JSON.stringify(content));

beforeEach(() => {
  files = mkdtempSync(join(tmpdir(), 'centers-'));
  mkdirSync(join(files, 'c/casa'), { recursive: true });
});
afterEach(() => rmSync(files, { recursive: true }));

const pageOf = (attributes: string): HTMLElement => {
  const page = document.createElement('div');
  page.innerHTML = `<p${attributes}></p>`;
  return page.querySelector('p') as HTMLElement;
};

test('without a file the site is the ordinary one, at a center’s path too', () => {
  const [whole, own, ...more] = centersIn(files);
  expect(whole).toMatchObject({ folder: '', attributes: '', style: '' });
  expect(own).toMatchObject({
    folder: 'casa/',
    home: '/c/casa/',
    attributes: ' data-home="/c/casa/"',
    style: '',
  });
  expect(more).toEqual([]);
});

test('pages get what is shown and nothing else, the logo by its path', () => {
  write('c/casa/center.json', {
    name: 'Casa "A & B"',
    logo: 'logo.svg',
    idleSeconds: 300,
    printer: true,
    colors: { light: '#0b4f4a', dark: '#8fd6c8' },
    programsFirst: ['snap'],
  });
  write('c/casa/logo.svg', '<svg/>');
  const [whole, own] = centersIn(files);
  expect(whole.attributes).toBe('');
  expect(JSON.parse(pageOf(own?.attributes ?? '').dataset.center ?? '')).toEqual({
    name: 'Casa "A & B"',
    logo: '/c/casa/logo.svg',
    programsFirst: ['snap'],
  });
  expect(own?.style).toMatch(/#0b4f4a.*dark.*#8fd6c8/);
});

test.each<[string, string | object, string]>([
  [
    'a comma too many',
    '{"printer": true,}',
    'c/casa/center.json: there is {"printer": true,}. Text in the form',
  ],
  ['an address that is none', { reportTo: 'desk' }, 'reportTo: there is "desk". An email'],
  ['no such picture', { logo: 'logo.png' }, 'logo: there is no file "logo.png" beside it.'],
  ['a picture elsewhere', { logo: '../logo.png' }, 'logo: there is "../logo.png". The name of a picture'],
  ['a heavy picture', { logo: 'heavy.png' }, 'logo: "heavy.png" has 20000 bytes; it may have 10000.'],
  ['pale letters', { colors: { light: '#777777', dark: '#ffffff' } }, 'colors: there is {"light":"#777777"'],
  ['no program', { programsFirst: ['help'] }, 'programsFirst[0]: there is "help". A list of programs'],
])('%s stops the build with a sentence', (_, content, sentence) => {
  write('c/casa/heavy.png', 'a'.repeat(20_000));
  write('c/casa/center.json', content);
  expect(centerFaults(files)).toEqual([expect.stringContaining(sentence)]);
  expect(() => centersIn(files)).toThrow(sentence);
});

test('a folder that would be another page, or no address, is refused', () => {
  for (const folder of ['forget', 'Casa Uno']) mkdirSync(join(files, 'c', folder));
  expect(centerFaults(files)).toEqual([
    expect.stringContaining('c/Casa Uno: '),
    expect.stringContaining('c/forget: '),
  ]);
});

test('a folder of centers that is not there, or a file in its place, is named', () => {
  write('center.json', {});
  for (const from of [join(files, 'centres'), join(files, 'center.json')])
    expect(takeCenters(from, files)).toEqual([expect.stringContaining(`CENTERS is "${from}"`)]);
  expect(takeCenters(undefined, files)).toEqual([]);
});
