/** The steps of the build in their order, for facts that are all right: what is written, and what is then checked. */
import { tooNewIn } from './browsers/check';
import { browserslist } from './browsers/oldest';
import { limits, tooHeavy, weigh } from './budget';
import { dist } from './builtFiles';
import { stopFor } from './faults';
import { strayReferences } from './references';
import { site } from './site';
import './written';

stopFor(tooNewIn(dist));
console.log(`All of it works from ${browserslist.join(', ')} on.`);
stopFor(strayReferences(dist, site.base));
if (site.origin !== null)
  console.log(`Made for ${site.origin}${site.base}; settings of servers for it are in ${dist}-servers.`);

const weights = weigh(dist);
for (const what of Object.keys(limits) as (keyof typeof limits)[]) {
  const most = weights
    .filter((weight) => weight.what === what)
    .reduce((one, other) => (other.bytes > one.bytes ? other : one));
  console.log(`${what}: ${most.bytes} of ${limits[what]} bytes (${most.name})`);
}
stopFor(
  tooHeavy(weights).map(
    ({ what, name, bytes }) =>
      `Too heavy for a cheap phone: ${name} has ${bytes} bytes, ${what} may have ${limits[what]}.`,
  ),
);
