import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { languageTags } from '../../locales/languages';
import { programs } from '../../src/catalog/programs';
import { listPath, programPath } from '../../src/handoff/addresses';
import { placesByDefault } from '../../src/handoff/list';
import { type SquareCode, squareCode } from '../../src/handoff/qr';

/** Renders the path as a browser would, four pixels per module. */
const pixelsOf = ({ size, path }: SquareCode, scale = 4) => {
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        pixels.set([0, 0, 0], (row * width + column) * 4);
  return { pixels, width };
};
const read = (text: string) => {
  const { pixels, width } = pixelsOf(squareCode(text));
  return jsQR(pixels, width, width)?.data;
};
const origin = 'https://help.example.org';

describe('QR codes', () => {
  test('of every program in every language lead to its public page, and hold nothing else', () => {
    for (const tag of languageTags)
      for (const { id } of programs) {
        const address = origin + programPath(tag, id);
        expect(read(address)).toBe(`${origin}/${tag}/${id}/`);
      }
  });

  test('of a long list can still be read', () => {
    const list = programs.map(({ id }) => ({
      program: id,
      places: [...placesByDefault(id, 'bronx'), ...placesByDefault(id, 'queens')],
    }));
    const address = origin + listPath('zh-Hant', list);
    expect(address.length).toBeGreaterThan(300);
    expect(read(address)).toBe(address);
  });

  test('keep four empty modules on every side', () => {
    const { size, path } = squareCode(origin);
    const corners = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
      Number(x),
      Number(y),
      Number(x) + Number(length),
    ]);
    expect(Math.min(...corners.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...corners.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...corners.map(([, , end = 0]) => end))).toBe(size - 4);
    expect(Math.max(...corners.map(([, y = 0]) => y + 1))).toBe(size - 4);
  });
});
