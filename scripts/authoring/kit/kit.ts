/**
 * Writes the kit for centers into `dist-kit/`: posters to print, square codes, buttons and text messages.
 *   SITE_URL=https://help.example.org npm run deploy -- kit
 *   SITE_URL=https://help.example.org npm run deploy -- kit food      the same for the page of a need
 */
import { dist } from '../../build/builtFiles';
import { goalsOf } from './pieces';
import { writeKit } from './write';

const folder = `${dist}-kit`;
try {
  // Loaded only now, since an address that cannot be read would end it with a stack trace.
  const { site } = await import('../../build/site');
  if (site.origin === null)
    throw new Error('Say where the site is: SITE_URL=https://help.example.org npm run deploy -- kit');
  const written = await writeKit(folder, site, goalsOf(process.argv.slice(2)));
  console.log(`${written.length} files in ${folder}/. Open ${folder}/index.html.`);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 2;
}
