/** Writes the site, for facts that are all right: every step of the build that makes a file. */
import { build } from 'vite';
import { languageTags } from '../../locales/languages';
import { dist } from './builtFiles';
import { centerFaults, takeCenters } from './centerOnPages';
import { writeExchange } from './exchange/files';
import { stopFor } from './faults';
import { writeKioskPages } from './kioskPage';
import { writeWorker } from './offline';
import { writePolicy } from './policyInPages';
import { writePages } from './prerender';
import { writeBillOfMaterials } from './sbom';
import { sendsHeaders, site } from './site';
import { sayAll, writeSounds } from './sound/voices';
import { writeVersion } from './version';
import { writeServers } from './writeServers';

const whole = process.env.VOICES?.split(' ') ?? languageTags;
// Goes on beside the bundles and the pages, as the longest language keeps one core alone.
const said = sayAll(whole);
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
await said;
await writeSounds(dist, whole);
// The service worker lists every file, so it comes last.
const { files, sounds } = await writeWorker(dist);
console.log(`${files} files for use without a network, ${sounds} more of sound.`);
if (site.origin !== null) writeServers(`${dist}-servers`, site.base, new URL(site.origin).hostname);
