import { extname } from 'node:path';
import { inlineHashes } from './inlineHashes.mjs';

/** Where "leave quickly" goes. */
export const EXIT_ORIGIN = 'https://weather.gov';

/**
 * What a page of ours may open besides this site. From Chrome 152 on, a link to anything else ends on the
 * browser's error page, telephone numbers and messages included; so does any redirect, unless redirects are allowed.
 */
const mayOpen = [`${EXIT_ORIGIN}/*`, 'tel:*', 'sms:*', 'https://wa.me/*'];

/**
 * `web` is anybody's own phone or laptop; `kiosk` is a center's screen, which never leaves this site. A page
 * below `/kiosk/` has the headers of a kiosk on every server.
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

/** The list of the OWASP Secure Headers Project (2024-09-02), and five newer powers that can tell devices apart. */
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
};

/** A file with any other extension is not shown to anybody. */
export const isServed = (/** @type {string} */ path) => extname(path) in contentTypes;

/**
 * @param {string} pathname as it stands in the address: `/`, `/es/`, `/assets/index-d34db33f.js`
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
    // A kiosk that serves itself over plain http must not promise https.
    ...(https && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
  };
}

/**
 * Between two visits a kiosk goes through a page of another policy than its own: Chromium can only do so in a new
 * process, and ends the one that knew the visit. @type {(pathname: string) => string}
 */
const openerPolicy = (pathname) =>
  pathname === '/kiosk/forget/' ? 'same-origin-allow-popups' : 'same-origin';

/**
 * A worker of another policy than the pages cannot live in the process of a page. Otherwise it would keep the process
 * that knew a visit alive after it. It asks for nothing but this site's own files. @type {(pathname: string) => string}
 */
const embedderPolicy = (pathname) => (pathname === '/sw.js' ? 'unsafe-none' : 'require-corp');

/** @type {(pathname: string) => Mode} */
const modeOf = (pathname) => (pathname.startsWith('/kiosk/') ? 'kiosk' : 'web');

/** @type {(mode: Mode) => string} */
const connectionAllowlist = (mode) =>
  mode === 'kiosk' ? '(response-origin)' : `(response-origin "${mayOpen.join('" "')}");redirects=allow`;

/** @type {(power: string, mode: Mode) => string} */
const grant = (power, mode) => (granted[mode].includes(power) ? '(self)' : '()');

/** A wall fills its screen; on one's own device a list may be copied and shared, by a touch that asks for it. */
const granted = { kiosk: ['fullscreen'], web: ['clipboard-write', 'web-share'] };

/** Only what is named by a hash of its content may stay on the device. @type {(pathname: string) => string} */
const cacheControl = (pathname) =>
  pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store';
