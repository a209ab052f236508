import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

/** A cache entry that is not byte for byte a file of the site. */
export interface ForeignEntry {
  cache: string;
  url: string;
  text: string;
}

/**
 * Cache entries of the page's origin that the site does not serve. Files are fetched from Node, because a service
 * worker would answer with the entry in question.
 */
export async function cachedBeyondTheSite(page: Page): Promise<ForeignEntry[]> {
  const kept = await page.evaluate(everyEntry);
  const isFile = await Promise.all(kept.map(async ({ url, hash }) => hash === (await servedHash(url))));
  return kept.filter((_, at) => !isFile[at]).map(({ cache, url, text }) => ({ cache, url, text }));
}

const known = new Map<string, string>();

/** Hash of the file served at this URL; '' for a URL with a query or fragment, which is no file of the site. */
async function servedHash(url: string): Promise<string> {
  const { search, hash } = new URL(url);
  if (search || hash) return '';
  const before = known.get(url);
  if (before !== undefined) return before;
  const answer = await fetch(url).catch(() => undefined);
  if (!answer?.ok) return '';
  const served = createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex');
  known.set(url, served);
  return served;
}

/** Runs in the page. Long texts are cut, because they are only displayed. */
async function everyEntry() {
  const entries = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const body = await (await cache.match(request))?.arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body ?? new ArrayBuffer(0)));
      const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const text = new TextDecoder().decode(body?.slice(0, 2_000));
      entries.push({ cache: name, url: request.url, hash, text });
    }
  }
  return entries;
}
