import { extname } from 'node:path';
import { inlineHashes } from './inlineHashes.mjs';
import { pagesOfOffices } from './pagesOfOffices.mjs';

/** Target of the quick exit. */
export const EXIT_ORIGIN = 'https://weather.gov';

/**
 * What a page may open besides this site. From Chrome 152 on, any other link ends on the browser's error page, `tel:`,
 * `sms:` and `mailto:` included; so does any redirect, unless redirects are allowed.
 */
const mayOpen = [
  `${EXIT_ORIGIN}/*`,
  'tel:*',
  'sms:*',
  // To the center, about a number that did not work, see src/handoff/NumberFailed.tsx.
  'mailto:*',
  // Where a person may send the numbers of a list, see src/handoff/PassOn.tsx.
  'https://wa.me/*',
  ...pagesOfOffices.map((host) => `${host}/*`),
];

/**
 * `web` is a person's own device; `kiosk` is a center's screen, which never leaves this site. Pages below `/kiosk/`
 * have a kiosk's headers on every server.
 * @typedef {'web' | 'kiosk'} Mode
 */

const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' '${inlineHashes.script}'`,
  `style-src 'self' '${inlineHashes.style}'`,
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-sw',
].join('; ');

/** What a document may say of itself where no header can. Browsers ignore `frame-ancestors` there. */
export const policyInDocument = contentSecurityPolicy.replace(/frame-ancestors [^;]*; /, '');

/** The list of the OWASP Secure Headers Project (2024-09-02), and five newer features that allow fingerprinting. */
const powers = [
  ...['accelerometer', 'autoplay', 'camera', 'clipboard-read', 'clipboard-write', 'cross-origin-isolated'],
  ...['display-capture', 'encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid'],
  ...['idle-detection', 'interest-cohort', 'keyboard-map', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'sync-xhr', 'unload'],
  ...['usb', 'web-share', 'xr-spatial-tracking'],
  ...['bluetooth', 'browsing-topics', 'local-fonts', 'storage-access', 'window-management'],
];

/** @type {Record<string, string>} */
export const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.m4a': 'audio/mp4',
  '.pdf': 'application/pdf',
  '.vcf': 'text/vcard; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/** Files with any other extension are not served. */
export const isServed = (/** @type {string} */ path) => extname(path) in contentTypes;

/**
 * @param {string} pathname of the URL below the path of the site: `/`, `/es/`, `/assets/index-d34db33f.js`
 * @param {{ mode?: Mode, https?: boolean }} [site]
 * @returns {Record<string, string>}
 */
export function headersFor(pathname, { mode = modeOf(pathname), https = false } = {}) {
  return {
    'Content-Security-Policy': contentSecurityPolicy,
    'Connection-Allowlist': connectionAllowlist(mode),
    'Cross-Origin-Opener-Policy': openerPolicy(pathname),
    'Cross-Origin-Embedder-Policy': embedderPolicy(pathname),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'X-DNS-Prefetch-Control': 'off',
    'X-Permitted-Cross-Domain-Policies': 'none',
    'Permissions-Policy': powers.map((power) => `${power}=${grant(power, mode)}`).join(', '),
    'Cache-Control': cacheControl(pathname),
    'Content-Type':
      contentTypes[pathname.endsWith('/') ? '.html' : extname(pathname)] ?? 'application/octet-stream',
    // Not on a kiosk that serves itself over plain http. Under a path of a host it must not bind other names of that host.
    ...(https && { 'Strict-Transport-Security': 'max-age=63072000' }),
  };
}

/**
 * Between two visits a kiosk loads a page with a different policy: Chromium then has to switch to a new process, and
 * ends the one that held the visit. @type {(pathname: string) => string}
 */
const openerPolicy = (pathname) =>
  pathname.startsWith('/kiosk/forget/') ? 'same-origin-allow-popups' : 'same-origin';

/**
 * A service worker with a different policy than the pages cannot share their process, and so cannot keep the process
 * of a visit alive after it. It requests this site's files only. @type {(pathname: string) => string}
 */
const embedderPolicy = (pathname) => (pathname === '/sw.js' ? 'unsafe-none' : 'require-corp');

/** @type {(pathname: string) => Mode} */
const modeOf = (pathname) => (pathname.startsWith('/kiosk/') ? 'kiosk' : 'web');

/** @type {(mode: Mode) => string} */
const connectionAllowlist = (mode) =>
  mode === 'kiosk' ? '(response-origin)' : `(response-origin "${mayOpen.join('" "')}");redirects=allow`;

/** @type {(power: string, mode: Mode) => string} */
const grant = (power, mode) => (granted[mode].includes(power) ? '(self)' : '()');

/** A kiosk uses full screen; on a person's own device a list can be copied and shared. */
const granted = { kiosk: ['fullscreen'], web: ['clipboard-write', 'web-share'] };

/** Only files named by a hash of their content may be cached. @type {(pathname: string) => string} */
const cacheControl = (pathname) =>
  pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store';
