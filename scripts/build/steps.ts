/** The steps of the build in their order, for facts that are all right. */
import { build } from 'vite';
import { languageTags } from '../../locales/languages';
import { tooNewIn } from './browsers/check';
import { browserslist } from './browsers/oldest';
import { limits, tooHeavy, weigh } from './budget';
import { dist } from './builtFiles';
import { centerFaults, takeCenters } from './centerOnPages';
import { writeExchange } from './exchange/files';
import { writeKioskPages } from './kioskPage';
import { writeWorker } from './offline';
import { writePolicy } from './policyInPages';
import { writePages } from './prerender';
import { strayReferences } from './references';
import { writeBillOfMaterials } from './sbom';
import { sendsHeaders, site } from './site';
import { speakAll } from './sound/voices';
import { writeVersion } from './version';
import { writeServers } from './writeServers';

const stopFor = (faults: readonly string[]): void => {
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
};

await build();
stopFor(takeCenters(process.env.CENTERS, dist));
stopFor(centerFaults(dist));
await build({ build: { ssr: 'src/prerender.tsx' } });

// Made from the template, which `writePages` overwrites.
writeKioskPages(dist);
console.log(`${await writePages(dist, site)} pages written.`);
console.log(`${writeExchange(dist)} files for other directories.`);
if (!sendsHeaders) writePolicy(dist);
console.log(`${writeBillOfMaterials(dist)} packages in the bill of materials.`);
// Hashes all files written so far, without the sound.
const { version, hash, contentDate } = writeVersion(dist);
console.log(`Version ${version} ${hash}, facts checked ${contentDate}.`);
await speakAll(dist, process.env.VOICES?.split(' ') ?? languageTags);
// The service worker lists every file, so it comes last.
const { files, sounds } = await writeWorker(dist);
console.log(`${files} files for use without a network, ${sounds} more of sound.`);

stopFor(tooNewIn(dist));
console.log(`All of it works from ${browserslist.join(', ')} on.`);
stopFor(strayReferences(dist, site.base));
if (site.origin !== null) {
  writeServers(`${dist}-servers`, site.base, new URL(site.origin).hostname);
  console.log(`Made for ${site.origin}${site.base}; settings of servers for it are in ${dist}-servers.`);
}

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
