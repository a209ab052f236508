import { defineConfig } from '@playwright/test';
import { resolveBrowser } from './scripts/verify/browser/browser.mjs';
import { phone } from './tests/browser/support/viewports';

const { source: _, ...launchOptions } = await resolveBrowser();
const { TEST_ROOT: root = 'dist', TEST_PORT: port = '4173', CI, PROVE } = process.env;
const baseURL = `http://127.0.0.1:${port}`;

/** Each makes one thing for all its tests, so that they run one after the other. */
const inARow = /(privacy-traces|under-path|servers)\.spec\.ts/;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'node_modules/.cache/results/browser',
  // Long enough for a busy machine; the long proof runs beside other work.
  timeout: PROVE ? 180_000 : 120_000,
  expect: { timeout: PROVE ? 30_000 : 20_000 },
  // Four workers keep two cores busy, as browsers often wait.
  workers: 4,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(CI),
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/results/browser.json' }]],
  use: { ...phone, baseURL, launchOptions, screenshot: 'only-on-failure', serviceWorkers: 'block' },
  // Begun first, so that no core waits for them at the end.
  projects: [
    { name: 'in a row', testMatch: inARow },
    { name: 'side by side', testIgnore: inARow },
  ],
  webServer: {
    command: `node scripts/serve/serve.mjs --root ${JSON.stringify(root)} --port ${port}`,
    url: baseURL,
    reuseExistingServer: !CI,
  },
});
