import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersFor, isServed } from './headers.mjs';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { Mode } from './headers.mjs' */

/** Also for hosts that look for `404.html`. @type {(base: string) => string} */
export const notFoundPage = (base) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page not found</title></head>
<body><main><h1>This page does not exist</h1><p><a href="${base}">Go to the first page</a></p></main></body>
</html>
`;

/**
 * Serves a folder on localhost only, and logs nothing. `base` is the path under which it is served, such as `/help/`.
 * @param {{ root: string, port?: number, mode?: Mode, base?: string }} site
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ root, port = 0, mode, base = '/' }) {
  const folder = await realpath(root).catch(() => undefined);
  if (!folder || !(await stat(folder)).isDirectory()) {
    throw new Error(`There is no folder "${root}": run "npm run build" first, or name another with --root.`);
  }
  const encode = encoder();
  const server = createServer((request, response) => {
    answer(request, response, { folder, encode, base, ...(mode && { mode }) }).catch(() =>
      response.destroy(),
    );
  });
  await new Promise((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', () => listening(undefined));
  }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken: choose another with --port, or 0 for any that is free.`);
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}${base.slice(0, -1)}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {{ folder: string, base: string, mode?: Mode, encode: ReturnType<typeof encoder> }} site
 */
async function answer(request, response, { folder, base, mode, encode }) {
  const [, asked = '', query = ''] = request.url?.match(/^([^?]*)(\?.*)?$/) ?? [];
  const pathname = asked.startsWith(base) ? asked.slice(base.length - 1) : '';
  /** @type {(status: number, path: string, body: Buffer, headers?: Record<string, string>) => void} */
  const send = (status, path, body, headers) => {
    response.writeHead(status, {
      ...headersFor(path, mode && { mode }),
      ...headers,
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(405, '/', Buffer.alloc(0), { Allow: 'GET, HEAD' });
  const found = pathname && (await find(folder, pathname));
  if (!found) return send(404, '/', Buffer.from(notFoundPage(base)));
  if (found.isFolder) return send(308, '/', Buffer.alloc(0), { Location: `${asked}/${query}` });

  if (/^text|json|svg/.test(`${headersFor(pathname)['Content-Type']}`)) {
    const encoding = `${request.headers['accept-encoding']}`.match(/\b(br|gzip)\b/g)?.sort()[0];
    const headers = { Vary: 'Accept-Encoding', ...(encoding && { 'Content-Encoding': encoding }) };
    const body = encoding ? encode(found.path, encoding) : readFile(found.path);
    return send(200, pathname, await body, headers);
  }
  const whole = await readFile(found.path);
  const range = rangeOf(request.headers.range, whole.length);
  if (!range) return send(200, pathname, whole, { 'Accept-Ranges': 'bytes' });
  const { start, end } = range;
  const headers = { 'Content-Range': `bytes ${start}-${end}/${whole.length}` };
  send(206, pathname, whole.subarray(start, end + 1), headers);
}

/**
 * @param {string} folder
 * @param {string} pathname
 * @returns {Promise<{ path: string, isFolder: boolean } | undefined>} undefined if nothing may be served
 */
async function find(folder, pathname) {
  try {
    const [empty, ...names] = decodeURIComponent(pathname).split('/');
    const last = names.pop();
    if (empty !== '' || names.includes('') || [...names, last].some((name) => /^\.|[\\:\0]/.test(`${name}`)))
      return;

    const path = await realpath(join(folder, ...names, last || 'index.html'));
    if (!path.startsWith(folder + sep)) return;
    if ((await stat(path)).isFile()) return isServed(path) ? { path, isFolder: false } : undefined;
    return (await stat(join(path, 'index.html'))).isFile() ? { path, isFolder: true } : undefined;
  } catch {
    return;
  }
}

/**
 * Parses a single range, which audio needs to seek.
 * @param {string | undefined} header
 * @param {number} length
 */
function rangeOf(header, length) {
  const [, from, to] = header?.match(/^bytes=(\d+)-(\d*)$/) ?? [];
  const start = Number(from);
  const end = Math.min(to ? Number(to) : length - 1, length - 1);
  return from && start <= end ? { start, end } : undefined;
}

/** Uses the build's `.br` of a file if there is one, else compresses each version of the file once. */
function encoder() {
  /** @type {Map<string, Promise<Buffer>>} */
  const kept = new Map();
  /** @type {(file: string, encoding: string) => Promise<Buffer>} */
  return async (file, encoding) => {
    const { mtimeMs } = await stat(file);
    const beside = encoding === 'br' && (await stat(`${file}.br`).catch(() => undefined));
    if (beside && beside.mtimeMs >= mtimeMs) return readFile(`${file}.br`);
    const key = `${encoding} ${mtimeMs} ${file}`;
    const body = kept.get(key) ?? readFile(file).then(encoding === 'br' ? toBrotli : toGzip);
    kept.set(key, body);
    return body;
  };
}

const toGzip = promisify(gzip);
const toBrotli = (/** @type {Buffer} */ body) =>
  promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      root: { type: 'string' },
      port: { type: 'string' },
      kiosk: { type: 'boolean' },
      base: { type: 'string' },
    },
  });
  const { root = 'dist', port = '4173', kiosk, base = '/' } = values;
  serve({ root, base, port: Number(port), ...(kiosk && { mode: 'kiosk' }) }).then(
    ({ url }) => console.log(url),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
