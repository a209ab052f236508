/**
 * `npm run deployed -- https://the.site`: asks a deployed site for the headers that this copy requires, and prints one
 * sentence for each that is missing or different. No host that fails this may be used.
 */
import { pathToFileURL } from 'node:url';
import { headersFor } from '../serve/headers.mjs';

/** What a host may add that tells of a visitor, of a file's age, or of itself. */
const telling = ['set-cookie', 'etag', 'last-modified', 'x-powered-by', 'sourcemap', 'report-to', 'nel'];

/**
 * Every fault of a site, as a sentence; none where all is well. It sees headers and https, and cannot see logs.
 * @param site an address as `https://find.example`
 */
export async function faultsOfSite(site: string): Promise<string[]> {
  const { origin, protocol } = new URL(site);
  const https = protocol === 'https:';
  const paths = ['/', '/en/', '/en/promise/', '/kiosk/', '/kiosk/forget/', '/center.json'];
  const answers = await Promise.all([...paths, '/nowhere'].map((path) => ask(origin, path)));
  const [, script = ''] = answers[0]?.body.match(/<script type="module"[^>]* src="([^"]+)"/) ?? [];
  const all = script ? [...answers, await ask(origin, script)] : answers;
  return [
    ...(https
      ? await plainFaults(origin)
      : [`${origin} is not https: anybody on the way can read and change it.`]),
    ...(script ? [] : [`${origin}/ is not our first page.`]),
    ...all.flatMap((answer) => faultsOf(answer, https)),
  ];
}

interface Answer {
  path: string;
  /** 0 where nobody answered. */
  status: number;
  headers: Headers;
  body: string;
}

async function ask(origin: string, path: string): Promise<Answer> {
  try {
    const answer = await fetch(origin + path, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    return { path, status: answer.status, headers: answer.headers, body: await answer.text() };
  } catch {
    return { path, status: 0, headers: new Headers(), body: '' };
  }
}

function faultsOf({ path, status, headers }: Answer, https: boolean): string[] {
  const expected = path === '/nowhere' ? 404 : 200;
  if (status !== expected)
    return [`${path} is answered with ${status || 'nothing'}, and not with ${expected}.`];
  const wanted = Object.entries(headersFor(path, { https })).filter(
    // A page that says "not found" is the host's own.
    ([name]) => expected === 200 || !['Content-Type', 'Cache-Control'].includes(name),
  );
  return [
    ...wanted
      .filter(([name, value]) => headers.get(name)?.toLowerCase() !== value.toLowerCase())
      .map(([name]) => `${path} comes with ${name} "${headers.get(name) ?? ''}", and not with ours.`),
    ...telling
      .filter((name) => headers.has(name))
      .map((name) => `${path} comes with ${name}, which tells too much.`),
  ];
}

/** Who asks without https must be sent on to https, and to nowhere else. */
async function plainFaults(origin: string): Promise<string[]> {
  const { status, headers } = await ask(origin.replace('https:', 'http:'), '/');
  const isSentOn = status >= 301 && status <= 308 && headers.get('location')?.startsWith(origin);
  return status === 0 || isSentOn ? [] : ['Who asks without https is not sent on to https.'];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , site = ''] = process.argv;
  if (!URL.canParse(site)) {
    console.error('Name the site: npm run deployed -- https://the.site');
    process.exitCode = 2;
  } else {
    const faults = await faultsOfSite(site);
    for (const fault of faults) console.error(fault);
    if (faults.length === 0)
      console.log('Every header is as it must be. Ask the host in writing that it keeps no log.');
    process.exitCode = faults.length > 0 ? 1 : 0;
  }
}
