/**
 * `npm run verify -- engines`: walks Back, help, leaving and whole visits in other browsers: a Chromium 87, which is fetched
 * once by npm, and the Firefox and the WebKitGTK of this machine, each as it is, in a window on a screen that nobody sees. Says
 * which are missing. `npm run verify -- engines firefox Escape` walks only what has these words. Needs a build, openssl, and
 * for those with a window Debian's xvfb and xdotool.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { serve } from '../serve/serve.mjs';
import { type Display, openDisplay } from './browser/display';
import { oldestChromium, openChromium } from './engines/chromium';
import type { Engine } from './engines/driver';
import { within } from './engines/driver';
import { openFirefox } from './engines/firefox';
import { pageBefore, serveOtherSites } from './engines/otherSites';
import { Person } from './engines/person';
import { NotPossible, walks } from './engines/walks';
import { miniBrowser, openWebKit } from './engines/webkit';

/** Time limit per walk, in milliseconds. */
const longest = 120_000;

const root = process.env.TEST_ROOT ?? 'dist';
const found = (...names: string[]): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync);

const engines = {
  oldest: {
    program: oldestChromium,
    open: openChromium,
    bring: 'only for Linux on 64-bit Intel, and from the npm registry',
  },
  firefox: {
    program: () => found('firefox', 'firefox-esr'),
    open: openFirefox,
    bring: 'sudo apt-get install firefox-esr',
  },
  webkit: {
    program: () => miniBrowser() && found('WebKitWebDriver'),
    open: openWebKit,
    bring: 'sudo apt-get install webkit2gtk-driver',
  },
};

const isWindowed = found('Xvfb') !== undefined && found('xdotool') !== undefined;
if (!found('openssl')) stop('Install this first: sudo apt-get install openssl');
if (!existsSync(`${root}/index.html`)) stop('There is no site yet: run "npm run build" first.');

const words = process.argv.slice(2);
const named = Object.keys(engines).filter((name) => words.includes(name));
const wanted = words.filter((word) => !(word in engines));
const chosen = Object.entries(walks).filter(([name]) => wanted.every((word) => name.includes(word)));

const noDisplay: Display = {
  name: '',
  width: 0,
  height: 0,
  picture: noHand,
  ink: noHand,
  windows: noHand,
  act: noHand,
  close: () => undefined,
};

const site = await serve({ root });
const others = await serveOtherSites();
const faults: string[] = [];
let walked = 0;
try {
  for (const [key, { program, open, bring }] of Object.entries(engines)) {
    if (named.length > 0 && !named.includes(key)) continue;
    const needsWindow = key !== 'oldest';
    const path = needsWindow && !isWindowed ? undefined : program();
    if (!path) {
      console.log(
        `${key} is left out here: ${needsWindow && !isWindowed ? 'sudo apt-get install xvfb xdotool' : bring}`,
      );
      continue;
    }
    for (const [name, walk] of chosen) {
      const display = needsWindow ? await openDisplay({ width: 1280, height: 1000 }) : noDisplay;
      let engine: Engine | undefined;
      try {
        engine = await within(longest, key, open(path, display, others.proxy));
        const person = new Person(engine, site.url);
        await person.go(pageBefore);
        await within(longest, name, walk(person));
        walked += 1;
        console.log(`  ok    ${engine.name}: ${name}`);
      } catch (error) {
        if (error instanceof NotPossible) {
          console.log(`  -     ${engine?.name}: ${name}: ${error.message}`);
          continue;
        }
        faults.push(name);
        console.log(
          `  FAULT ${engine?.name ?? key}: ${name}\n        ${(error as Error).message.slice(0, 400)}`,
        );
      } finally {
        await engine?.close();
        display.close();
      }
    }
  }
} finally {
  others.close();
  await site.close();
}
console.log(`${walked} walked, ${faults.length} at fault.`);
process.exit(faults.length > 0 || walked === 0 ? 1 : 0);

/** @throws Error always: a browser without a window has none. */
function noHand(): never {
  throw new Error('There is no display.');
}

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}
