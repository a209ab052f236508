import { expect, test } from 'vitest';
import { headersFor } from '../../../scripts/serve/headers.mjs';
import { pagesOfOffices } from '../../../scripts/serve/pagesOfOffices.mjs';
import { contacts } from '../../../src/catalog/contacts';
import type { Contact } from '../../../src/catalog/shape';

const powers = (mode: 'web' | 'kiosk') => headersFor('/', { mode })['Permissions-Policy'] ?? '';

test('one’s own device may copy and share, for this site alone; a wall may do neither', () => {
  for (const power of ['clipboard-write', 'web-share']) {
    expect(powers('web')).toContain(`${power}=(self)`);
    expect(powers('kiosk')).toContain(`${power}=()`);
  }
  expect(powers('web')).toContain('clipboard-read=()');
});

test('a call, a message, a mail, the weather and the pages of offices are all that a person’s own device may open; a wall, none', () => {
  const waysOut = (mode: 'web' | 'kiosk') =>
    [...(headersFor('/', { mode })['Connection-Allowlist'] ?? '').matchAll(/"([^"]+)"/g)].map(
      ([, way]) => way,
    );
  const pages = pagesOfOffices.map((host) => `${host}/*`);
  expect(waysOut('web').toSorted()).toEqual(
    ['https://weather.gov/*', 'https://wa.me/*', 'tel:*', 'sms:*', 'mailto:*', ...pages].toSorted(),
  );
  for (const { url } of Object.values<Contact>(contacts))
    if (url) expect(pages).toContain(`${new URL(url).origin}/*`);
  expect(waysOut('kiosk')).toEqual([]);
});
