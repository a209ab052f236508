import { isLocal } from './isLocal.ts';

/** Where the site will be found. */
export interface Site {
  /** `https://host`, or null if it is not known: search engines ignore an address without a host. */
  readonly origin: string | null;
  /** Path with both slashes: `/`, or `/help/`. */
  readonly base: string;
}

/**
 * Reads the build's `SITE_URL`, the one setting that says where the site is served.
 * @throws Error naming the expected form.
 */
export const siteAt = (given: string | undefined): Site => {
  if (!given) return { origin: null, base: '/' };
  const url = URL.canParse(given) ? new URL(given) : null;
  const base = url?.pathname.replace(/\/?$/, '/') ?? '';
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal(url.hostname));
  if (!url || !isSafe || url.href !== url.origin + url.pathname || !/^\/([\w.~-]+\/)*$/.test(base))
    throw new Error(
      `SITE_URL is "${given}"; expected is the site's address, as in https://help.example.org or https://example.org/help/; http only on this machine, as in http://localhost:8080/help/`,
    );
  return { origin: url.origin, base };
};

export const site = siteAt(process.env.SITE_URL);

/**
 * Whether the host sends our headers. `HEADERS=none` is for one that cannot, such as GitHub Pages: pages then hold the
 * policy themselves, and the promise page says what is lost.
 * @throws Error for any other value.
 */
export const sendsHeaders = ((given: string | undefined): boolean => {
  if (given && given !== 'none')
    throw new Error(`HEADERS is "${given}"; it may only be "none", or left out.`);
  return !given;
})(process.env.HEADERS);
