/**
 * `npm run verify -- engines`: runs Back, help, leaving and a whole visit in the installed Firefox and WebKitGTK,
 * unmodified, on a virtual display, and names browsers that are missing. `npm run verify -- engines firefox Escape`
 * runs only the walks whose names contain these words. Needs Debian's xvfb, xdotool and openssl, and a build.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { serve } from '../serve/serve.mjs';
import { openDisplay } from './browser/display';
import type { Engine } from './engines/driver';
import { within } from './engines/driver';
import { openFirefox } from './engines/firefox';
import { pageBefore, serveOtherSites } from './engines/otherSites';
import { Person } from './engines/person';
import { walks } from './engines/walks';
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
  firefox: { program: found('firefox', 'firefox-esr'), open: openFirefox, bring: 'firefox-esr' },
  webkit: {
    program: miniBrowser() && found('WebKitWebDriver'),
    open: openWebKit,
    bring: 'webkit2gtk-driver',
  },
};

const lacking = { Xvfb: 'xvfb', xdotool: 'xdotool', openssl: 'openssl' };
const missing = Object.entries(lacking).flatMap(([program, name]) => (found(program) ? [] : [name]));
if (missing.length > 0) stop(`Install these first: sudo apt-get install ${missing.join(' ')}`);
if (!existsSync(`${root}/index.html`)) stop('There is no site yet: run "npm run build" first.');

const words = process.argv.slice(2);
const named = Object.keys(engines).filter((name) => words.includes(name));
const wanted = words.filter((word) => !(word in engines));
const chosen = Object.entries(walks).filter(([name]) => wanted.every((word) => name.includes(word)));

const site = await serve({ root });
const others = await serveOtherSites();
const faults: string[] = [];
let walked = 0;
try {
  for (const [key, { program, open, bring }] of Object.entries(engines)) {
    if (named.length > 0 && !named.includes(key)) continue;
    if (!program) {
      console.log(`${key} is missing here: sudo apt-get install ${bring}`);
      continue;
    }
    for (const [name, walk] of chosen) {
      const display = await openDisplay({ width: 1280, height: 1000 });
      let engine: Engine | undefined;
      try {
        engine = await within(longest, key, open(program, display.name, others.proxy));
        const person = new Person(engine, display, site.url);
        // Without a window manager, keyboard focus follows the pointer.
        display.act('mousemove', '640', '20');
        await person.go(pageBefore);
        await within(longest, name, walk(person));
        walked += 1;
        console.log(`  ok    ${engine.name}: ${name}`);
      } catch (error) {
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

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}
