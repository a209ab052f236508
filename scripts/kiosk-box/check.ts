/**
 * `npm run kiosk -- box`: runs the software of a kiosk box with a real Chromium on a virtual display. Repeatedly
 * kills the browser, lets it idle, and cuts and restores the network, and checks each time that the idle screen
 * returns and that nothing of the previous browser is left. Names the Debian packages it needs; also needs a build.
 * `KILLS=100 npm run kiosk -- box` runs longer.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../serve/serve.mjs';
import { missingPackages, openDisplay } from '../verify/browser/display';

const kills = Number(process.env.KILLS ?? 10);
const root = process.env.TEST_ROOT ?? 'dist';
const missing = missingPackages({
  xprintidle: 'xprintidle',
  xinput: 'xinput',
  xrandr: 'x11-xserver-utils',
  curl: 'curl',
});
if (missing.length > 0) stop(`Install these first: sudo apt-get install ${missing.join(' ')}`);
if (!existsSync(`${root}/kiosk/index.html`)) stop('There is no site yet: run "npm run build" first.');

const box = mkdtempSync(join(tmpdir(), 'kiosk-box-'));
const memory = join(box, 'run/kiosk');
const display = await openDisplay({ width: 1080, height: 1920 });
let site = await serve({ root, mode: 'kiosk' });
const port = Number(new URL(site.url).port);
const session = startSession();
/** Process id of the previous browser. */
let lastSeen: number | undefined;
try {
  const greeting = await shows('the greeting', () => true);
  let slowest = 0;
  for (let killed = 1; killed <= kills; killed++) {
    const killedAt = performance.now();
    endBrowser();
    await comesAnew();
    slowest = Math.max(slowest, performance.now() - killedAt);
    await shows('the greeting', (picture) => picture === greeting);
    expectOneProfile();
  }
  console.log(`Killed ${kills} times: another browser each time, after ${seconds(slowest)} at most.`);

  display.act('mousemove', '540', '600', 'click', '1', 'mousemove', '1079', '1919');
  await shows('a visit', (picture) => picture !== greeting);
  await comesAnew();
  await shows('the greeting', (picture) => picture === greeting);
  expectOneProfile();
  console.log('After a visit and a long rest: another browser, and the profile before is gone.');

  await site.close();
  endBrowser();
  await comesAnew();
  await shows('the numbers', (picture) => picture !== greeting);
  console.log('Without a network: the numbers.');
  site = await serve({ root, port, mode: 'kiosk' });
  await comesAnew();
  await shows('the greeting', (picture) => picture === greeting);
  console.log('With the network back: the greeting.');
} finally {
  process.kill(-(session.pid ?? 0), 'SIGKILL');
  if (browser() !== undefined) endBrowser();
  display.close();
  await site.close();
  rmSync(box, { recursive: true, force: true, maxRetries: 5 });
}

function startSession() {
  execFileSync('deploy/kiosk/install', ['https://stand.in'], { env: { ...process.env, KIOSK_ROOT: box } });
  writeFileSync(join(box, 'etc/kiosk/settings'), `SITE=${site.url}\nLONG_IDLE=15\nROTATE=normal\n`);
  for (const folder of [memory, join(box, 'var/lib/kiosk')]) mkdirSync(folder, { recursive: true });
  const flags = '--no-sandbox --test-type --force-prefers-reduced-motion';
  return spawn(join(box, 'usr/local/lib/kiosk/session'), {
    env: {
      ...process.env,
      DISPLAY: display.name,
      KIOSK_ROOT: box,
      KIOSK_WATCH_EVERY: '2',
      KIOSK_BROWSER_FLAGS: flags,
    },
    stdio: 'ignore',
    detached: true,
  });
}

/** Process id of the running browser. */
function browser(): number | undefined {
  return readdirSync('/proc').map(Number).filter(Number.isInteger).find(isBrowser);
}

function isBrowser(pid: number): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const is = (start: string) => words.some((word) => word.startsWith(start));
    return is(`--user-data-dir=${memory}/`) && words[0]?.includes('chromium') === true && !is('--type=');
  } catch {
    return false;
  }
}

function profiles(): string[] {
  return readdirSync(memory).sort();
}

function endBrowser(): void {
  lastSeen = browser();
  if (lastSeen !== undefined) process.kill(lastSeen, 'SIGKILL');
}

/** Waits until the browser has been replaced by a new process. */
async function comesAnew(): Promise<void> {
  const before = lastSeen ?? browser();
  await until('another browser', () => {
    const now = browser();
    return now !== undefined && now !== before;
  });
  lastSeen = browser();
}

/** Waits until the screen is unchanged and `wanted` accepts it; returns its hash. */
async function shows(what: string, wanted: (picture: string) => boolean): Promise<string> {
  let before = '';
  let looks = 0;
  await until(what, () => {
    const now = display.picture();
    looks = now === before ? looks + 1 : 0;
    before = now;
    return looks >= 3 && display.ink() > 0.01 && wanted(now);
  });
  return before;
}

function expectOneProfile(): void {
  if (profiles().length !== 1) throw new Error(`There are profiles left over: ${profiles()}.`);
}

async function until(what: string, is: () => boolean): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (is()) return;
    await new Promise((passed) => setTimeout(passed, 500));
  }
  throw new Error(`The wall did not come to ${what}.`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}
