import { expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { everyFault } from '../../scripts/build/catalog/everyFault';
import { readWords } from '../../scripts/build/words';
import { city } from '../../src/catalog/city/city';

test('every fact has its shape, none is too old, and the words of each language are whole', async () => {
  expect(await everyFault(process.cwd())).toEqual({ faults: [], isIncomplete: false });
});

test('the first page names the city, in each language', () => {
  expect(languages.length).toBeGreaterThan(0);
  expect(readWords('en').get('visit.welcome.heading')).toContain(city.name);
});
