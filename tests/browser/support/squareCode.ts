import { expect, type Locator } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What a phone's camera would read off this part of the screen. */
export const readSquareCode = async (code: Locator): Promise<string> => {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  const found = jsQR(new Uint8ClampedArray(data), width, height);
  expect(found, 'The camera finds a square code').not.toBeNull();
  return found?.data ?? '';
};
