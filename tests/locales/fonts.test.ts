import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fontverter from 'fontverter';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { writing } from '../../locales/writing';
import {
  cuts,
  folder,
  lettersIn,
  lettersOf,
  lettersOfCut,
  moreLetters,
  rangeOf,
  readFontRecord,
  textsOf,
} from '../../scripts/build/fonts';
import { readWords } from '../../scripts/build/words';

const more = readFileSync(moreLetters, 'utf8');
const css = readFileSync('src/look/fonts.css', 'utf8') + more;
const base = readFileSync('src/look/base.css', 'utf8');
const faceOf = async (file: string): Promise<Face> =>
  new Face(new Blob(await fontverter.convert(readFileSync(join(folder, file)), 'sfnt')));

test('every language that is not written in Latin or Cyrillic letters brings its own', () => {
  const own = languages.filter(({ tag }) => !['latin', 'cyrillic'].includes(writing[tag].script));
  expect(own.map(({ tag }) => tag).sort()).toEqual([...new Set(cuts.map(({ tag }) => tag))].sort());
});

describe.each(cuts)('$file', (cut) => {
  test('draws every letter that its language shows; if not, run npm run author -- fonts', async () => {
    const drawn = new Set(await lettersIn(cut.file));
    expect([...lettersOfCut(cut)].filter((letter) => !drawn.has(letter))).toEqual([]);
    if (cut.holds === 'more')
      expect(
        more
          .match(/unicode-range:([^;]*);/)?.[1]
          ?.trim()
          .split(/,\s*/),
      ).toEqual(rangeOf(lettersOfCut(cut)).split(', '));
  });

  test('is small, and is named by the look in one place', () => {
    const size = statSync(join(folder, cut.file)).size;
    expect(readFontRecord()[cut.file]?.bytes).toBe(size);
    expect(size).toBeLessThan(cut.holds === 'name' ? 5_000 : 120_000);
    expect(css.split(`"./fonts/${cut.file}"`)).toHaveLength(2);
  });

  test('is never cut off: what rises or falls out of its line stays within the least padding that text stands in', async () => {
    const line = Number(base.match(new RegExp(`:lang\\(${cut.tag}\\)[^}]*--line: ([\\d.]+)`))?.[1]);
    const face = await faceOf(cut.file);
    const font = new Font(face);
    const { ascender, descender } = font.hExtents();
    const padding = 0.3;
    const above = (line + (ascender + descender) / face.upem) / 2;
    const outside = textsOf(cut).filter((text) => {
      const { top, bottom } = inkOf(font, text);
      const [up, down] = [top / face.upem, -bottom / face.upem];
      return up > above + padding || down > line - above + padding;
    });
    expect(outside).toEqual([]);
  });
});

test('every word is drawn by the files of its language together', () => {
  for (const { tag } of cuts) {
    const files = cuts.filter((cut) => cut.tag === tag && cut.holds !== 'name');
    const drawn = new Set(files.map(lettersOfCut).join(''));
    expect(
      [...lettersOf([...readWords(tag).values()])].filter((letter) => !drawn.has(letter)),
      tag,
    ).toEqual([]);
  }
});

test('no font lies there that the scripts do not know', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.woff2'));
  expect(files.sort()).toEqual(cuts.map(({ file }) => file).sort());
});

test.each(cuts.filter(({ holds }) => holds === 'name'))(
  'the name in $file is drawn as the whole letters of its language draw it',
  async ({ file, tag }) => {
    const { name } = languages.find((language) => language.tag === tag) ?? { name: '' };
    const drawn = async (from: string) =>
      shaped(new Font(await faceOf(from)), name).map(({ codepoint, ...place }) => [codepoint === 0, place]);
    expect(await drawn(file)).toEqual(await drawn(`${tag}.woff2`));
  },
);

/** The positioned glyphs of a text on one line. */
function shaped(font: Font, text: string) {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(font, run);
  return run.getGlyphInfosAndPositions();
}

/** Highest and lowest point of a text on one line, in font units from the baseline. */
function inkOf(font: Font, text: string): { top: number; bottom: number } {
  let [top, bottom, baseline] = [0, 0, 0];
  for (const { codepoint, yOffset = 0, yAdvance = 0 } of shaped(font, text)) {
    const { yBearing = 0, height = 0 } = font.glyphExtents(codepoint) ?? {};
    const isDrawn = codepoint !== 0;
    if (isDrawn) top = Math.max(top, baseline + yOffset + yBearing);
    if (isDrawn) bottom = Math.min(bottom, baseline + yOffset + yBearing + height);
    baseline += yAdvance;
  }
  return { top, bottom };
}
