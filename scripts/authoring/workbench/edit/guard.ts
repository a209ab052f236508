import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A secret of one start, which our page holds and no other page can read. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/**
 * Why a request is refused; null if it may pass. A page of another site can send requests to this machine, also
 * under a name of its own that leads here; what it cannot do is to send our name, our origin and our token.
 */
export const refusalOf = (
  { method = 'GET', headers }: { method?: string | undefined; headers: IncomingHttpHeaders },
  { port, token }: { port: number; token: string },
): string | null => {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  if (!hosts.includes(host)) return 'This page is served to this machine only, under its own name.';
  if (origin !== undefined && origin !== `http://${host}`) return 'Another page may not ask here.';
  if (
    ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site'])) &&
    headers['sec-fetch-mode'] !== 'navigate'
  )
    return 'Another page may not ask here.';
  if (method === 'GET' || method === 'HEAD') return null;
  const given = Buffer.from(String(headers['x-workbench'] ?? ''));
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted)
    ? null
    : 'The workbench was started anew since this page was loaded. Load the page again.';
};
