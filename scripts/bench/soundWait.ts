/**
 * How long somebody on a slow line (400 kbps, 400 ms) waits for the first word after asking to be read to, on the first
 * screen and late in a visit, beside the time that the whole sound takes on the same line in the same run.
 *   npm run build && npx tsx scripts/bench/soundWait.ts [en es …]
 */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { isLanguageTag } from '../../locales/languages';
import { resolveBrowser } from '../../tests/browser/support/browser.mjs';
import { dist } from '../builtFiles';

const port = 4391;
const bytesPerSecond = 400_000 / 8;
const line = {
  offline: false,
  latency: 400,
  downloadThroughput: bytesPerSecond,
  uploadThroughput: bytesPerSecond,
};

/** Touches one thing, as somebody does who has looked. */
const touch = async (page: Page, what: string): Promise<void> => {
  await wait(700);
  await page.locator(what).first().click();
};

/** Milliseconds from asking for the voice to its first sound. */
const waitOn = async (page: Page): Promise<number> => {
  await touch(page, '.listen-button[data-does=listen]');
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', line);
  await touch(page, '.listen-button[data-does=listen]');
  const asked = Date.now();
  await page.waitForFunction(() => (window as { begun?: boolean }).begun, null, { timeout: 120_000 });
  return Date.now() - asked;
};

const reachResults = async (page: Page): Promise<void> => {
  await touch(page, '.button.main');
  await touch(page, '[data-early=none]');
  for (let asked = 0; asked < 3; asked++) {
    await touch(page, 'input[value=skipped]');
    await touch(page, 'form button[type=submit]');
  }
  await touch(page, 'main ~ * .quiet, main .quiet');
};

const { source: _, ...launch } = await resolveBrowser();
const server = spawn(process.execPath, ['scripts/serve.mjs', '--root', dist, '--port', `${port}`]);
const browser = await chromium.launch(launch);
try {
  await wait(1_000);
  const tags = process.argv.slice(2).filter(isLanguageTag);
  console.log('| language | first screen | results | the whole sound |\n|---|---|---|---|');
  for (const tag of tags.length > 0 ? tags : (['en'] as const)) {
    const times: number[] = [];
    for (const go of [async () => undefined, reachResults]) {
      const page = await browser.newPage({ serviceWorkers: 'block' });
      await page.addInitScript(() => {
        const { start } = AudioBufferSourceNode.prototype;
        AudioBufferSourceNode.prototype.start = function begun(...when) {
          (window as { begun?: boolean }).begun = true;
          return start.apply(this, when);
        };
      });
      await page.goto(`http://127.0.0.1:${port}/${tag}/`);
      await go(page);
      times.push(await waitOn(page));
      await page.close();
    }
    const whole = (statSync(`${dist}/sound/${tag}.mp3`).size / bytesPerSecond) * 1000;
    const shown = times.map((time) => `${time} ms (${((100 * time) / whole).toFixed(1)} %)`);
    console.log(`| ${tag} | ${shown.join(' | ')} | ${Math.round(whole)} ms |`);
  }
} finally {
  await browser.close();
  server.kill();
}
