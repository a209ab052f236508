import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { languageTags } from '../../../locales/languages';
import { previewHash, previewSize } from '../../../scripts/authoring/kit/preview';
import { previewFile, previewFolder } from '../../../scripts/build/previews';

const record = JSON.parse(readFileSync(`${previewFolder}/record.json`, 'utf8'));

test.each(languageTags)('the picture of a link in %s shows the words of today, in few bytes', (tag) => {
  const file = readFileSync(previewFile(tag));
  const { width, height } = PNG.sync.read(file);
  expect({ width, height }).toEqual(previewSize);
  expect(file.length).toBeLessThan(45_000);
  expect(record[tag], 'npm run author -- previews').toBe(previewHash(tag));
});
