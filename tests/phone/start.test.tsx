// @vitest-environment jsdom

import { readFileSync } from 'node:fs';
import { waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import visit from '../../locales/en/visit.json';
import { createI18n } from '../../src/language/i18n';
import { startPhone } from '../../src/phone/start';

afterEach(() => vi.restoreAllMocks());

test('the page that nothing was built into, as while developing, starts without a complaint', async () => {
  const [, body = ''] = readFileSync('index.html', 'utf8').match(/<body>(.*)<\/body>/s) ?? [];
  document.body.innerHTML = body.replace(/<script.*?<\/script>/gs, '');
  const complaints: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((what) => complaints.push(what));
  addEventListener('error', ({ error }) => complaints.push(error));
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app.');
  const shown = startPhone(root, createI18n('en', visit), null, null);
  await waitFor(() => expect(document.querySelector('h1')).toHaveTextContent(visit.welcome.heading));
  expect(complaints).toEqual([]);
  shown.unmount();
});
