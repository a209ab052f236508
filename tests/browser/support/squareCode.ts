import { expect, type Locator } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** Decodes a QR code from a screenshot, as a phone's camera would. */
export const readSquareCode = async (code: Locator): Promise<string> => {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  const found = jsQR(new Uint8ClampedArray(data), width, height);
  expect(found, 'The camera finds a square code').not.toBeNull();
  return found?.data ?? '';
};
