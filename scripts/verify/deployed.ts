/**
 * `npm run deployed -- https://the.site/path/`: checks the headers of a deployed site, or of one on this machine that has
 * no https, and prints a sentence for each that is missing or different: docs/hosting.md says what each host lacks.
 */
import { pathToFileURL } from 'node:url';
import { isLocal } from '../build/isLocal';
import { headersFor, policyInDocument } from '../serve/headers.mjs';

/** Headers added by hosts that identify visitors, file dates or server software. */
const telling = ['set-cookie', 'etag', 'last-modified', 'x-powered-by', 'sourcemap', 'report-to', 'nel'];

/**
 * All faults of a site, one sentence each; checks headers and https, but cannot see logs.
 * @param site address, such as `https://find.example` or `https://example.org/help/`
 */
export async function faultsOfSite(site: string): Promise<string[]> {
  const { origin, pathname, protocol, hostname } = new URL(site);
  const https = protocol === 'https:';
  const address = origin + pathname.replace(/\/$/, '');
  const paths = ['/', '/en/', '/en/promise/', '/kiosk/', '/kiosk/forget/', '/center.json'];
  const answers = await Promise.all([...paths, '/nowhere'].map((path) => ask(address, path)));
  const [, script = ''] = answers[0]?.body.match(/<script type="module"[^>]* src="([^"]+)"/) ?? [];
  const all = script
    ? [...answers, await ask(address, script.slice(pathname.replace(/\/$/, '').length))]
    : answers;
  return [
    ...(https
      ? await plainFaults(address)
      : isLocal(hostname)
        ? []
        : [`${origin} is not https: anybody on the way can read and change it.`]),
    ...(script ? [] : [`${address}/ is not our first page.`]),
    ...withoutHeaders(answers),
    ...all.flatMap((answer) => faultsOf(answer, https)),
  ];
}

/** Of a host that sends no policy: whether its pages were built for one, and so say what is lost. */
const withoutHeaders = (answers: readonly Answer[]): string[] => {
  const pages = answers.filter(({ status, path }) => status === 200 && path.endsWith('/'));
  if (pages.length === 0 || pages.some(({ headers }) => headers.has('Content-Security-Policy'))) return [];
  return pages.every(({ body }) => body.includes(policyInDocument))
    ? ['This host sends no policy. The pages hold it themselves, and the promise page says what is lost.']
    : ['This host sends no policy, and the pages hold none: build them with HEADERS=none.'];
};

interface Answer {
  path: string;
  /** HTTP status; 0 if there was no response. */
  status: number;
  headers: Headers;
  body: string;
}

async function ask(address: string, path: string): Promise<Answer> {
  try {
    const answer = await fetch(address + path, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
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
    // The "not found" page belongs to the host.
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

/** Plain http must redirect to https on the same host. */
async function plainFaults(address: string): Promise<string[]> {
  const { status, headers } = await ask(address.replace('https:', 'http:'), '/');
  const isSentOn = status >= 301 && status <= 308 && headers.get('location')?.startsWith(address);
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
