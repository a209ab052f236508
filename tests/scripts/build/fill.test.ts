import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fill, fillAll } from '../../../scripts/build/fill';
import { kioskPage } from '../../../scripts/build/kioskPage';
import { firstPage, publicPage } from '../../../scripts/build/prerender';

describe('a mark of a page', () => {
  test('gives way to its content, which is taken as it is', () => {
    expect(fill('<p><!--app--></p>', '<!--app-->', '$& and $1', 'The page')).toBe('<p>$& and $1</p>');
    expect(fill('aba', /a/g, '', 'The page')).toBe('b');
    expect(
      fillAll(
        '<i></i>',
        [
          ['<i>', '<b>'],
          ['</i>', '</b>'],
        ],
        'The page',
      ),
    ).toBe('<b></b>');
  });

  test.each([
    ['<!--app-->', '<p></p>', /The page has no place for <!--app-->/],
    [/<title>.*<\/title>/, '<p></p>', /The page has no place for/],
    [/a/g, '<p></p>', /The page has no place for/],
    ['<p>', '<p><p>', /The page has 2 places for <p>/],
  ])('%s stops the build when it stands in %s', (mark, text, fault) => {
    expect(() => fill(text, mark, 'content', 'The page')).toThrow(fault);
  });
});

/** `index.html` as the bundler writes it. */
const template = readFileSync('index.html', 'utf8')
  .replace(/ *<script type="module" src="\/src\/main\.ts"><\/script>\n/, '')
  .replace(
    '  </head>',
    '    <script type="module" crossorigin src="/assets/first.js"></script>\n    <link rel="stylesheet" crossorigin href="/assets/first.css">\n  </head>',
  );
const manifest = new Proxy({}, { get: (_, source) => ({ file: `assets/${String(source)}` }) });
const inline = { style: 'a{}', script: 'let a;' };

const pages: Record<string, (of: string) => string> = {
  'the kiosk’s page': (of) => kioskPage(of, manifest),
  'the first page': (of) => firstPage(of, manifest, inline),
  'a public page': (of) => publicPage(of, manifest),
};

/** The first page is written without the spaces between tags of its template. */
const withoutSpace = (html: string): string => html.replace(/>\s+</g, '><').replaceAll(' />', '>').trim();

describe.each(Object.keys(pages))('%s', (name) => {
  const made = pages[name] ?? (() => '');

  test.each(template.trim().split('\n'))('is made with "%s", or not made without it', (line) => {
    const [before, after] = template.split(`${line}\n`);
    let without: string;
    try {
      without = made(`${before}${after}`);
    } catch (error) {
      expect(String(error)).toMatch(/has no place for/);
      return;
    }
    // Everything else stays unchanged.
    expect(withoutSpace(without)).toBe(withoutSpace(made(template)).replace(withoutSpace(line), ''));
  });
});

test('no step of the build that writes a page replaces anything in silence', () => {
  const steps = readdirSync('scripts/build')
    .filter((file) => file.endsWith('.ts') && file !== 'fill.ts')
    .map((file) => join('scripts/build', file))
    .filter((file) => /writeFileSync[\s\S]*(<html|\.html\b)/.test(readFileSync(file, 'utf8')));
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.filter((file) => /\.replace\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
