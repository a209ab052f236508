import { expect, test } from 'vitest';
import { headersFor } from '../../../scripts/serve/headers.mjs';

const powers = (mode: 'web' | 'kiosk') => headersFor('/', { mode })['Permissions-Policy'] ?? '';

test('one’s own device may copy and share, for this site alone; a wall may do neither', () => {
  for (const power of ['clipboard-write', 'web-share']) {
    expect(powers('web')).toContain(`${power}=(self)`);
    expect(powers('kiosk')).toContain(`${power}=()`);
  }
  expect(powers('web')).toContain('clipboard-read=()');
});

test('a call, a text message and the weather are the only ways out of one’s own device, and none out of a wall', () => {
  const waysOut = (mode: 'web' | 'kiosk') =>
    [...(headersFor('/', { mode })['Connection-Allowlist'] ?? '').matchAll(/"([^"]+)"/g)].map(
      ([, way]) => way,
    );
  expect(waysOut('web')).toEqual(['https://weather.gov/*', 'tel:*', 'sms:*']);
  expect(waysOut('kiosk')).toEqual([]);
});
