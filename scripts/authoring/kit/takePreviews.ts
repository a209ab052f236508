/** Takes the pictures of links again, after their words changed: `npm run author -- previews`. */
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { PNG } from 'pngjs';
import { languageTags } from '../../../locales/languages';
import { previewFile, previewFolder } from '../../build/previews';
import { resolveBrowser } from '../../verify/browser/browser.mjs';
import { previewHash, previewPage, previewSize } from './preview';

/** Shades that differ by less are seen as one, and take half of the bytes. */
const shade = 5;
const packed = (picture: Buffer): Buffer => {
  const png = PNG.sync.read(picture);
  png.data.forEach((value, at) => {
    png.data[at] = Math.round(value / shade) * shade;
  });
  return PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
};

const { source: _, ...launchOptions } = await resolveBrowser();
const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage({ viewport: previewSize });
  for (const tag of languageTags) {
    await page.setContent(previewPage(tag));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const picture = packed(await page.screenshot());
    writeFileSync(previewFile(tag), picture);
    console.log(`${previewFile(tag)}: ${picture.length} bytes`);
  }
} finally {
  await browser.close();
}
const hashes = Object.fromEntries(languageTags.map((tag) => [tag, previewHash(tag)]));
writeFileSync(`${previewFolder}/record.json`, `${JSON.stringify(hashes, null, 2)}\n`);
