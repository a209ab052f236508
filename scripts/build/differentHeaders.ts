/** What the settings of every server and host share. */
import { headersFor } from '../serve/headers.mjs';

/** What has other headers than a page: its name, one such path, and how all begin, both below the site's path. */
export const differently = [
  { name: 'assets', path: '/assets/a.js', prefix: 'assets/' },
  { name: 'worker', path: '/sw.js', prefix: 'sw.js' },
  { name: 'forget', path: '/kiosk/forget/', prefix: 'kiosk/forget/' },
  { name: 'kiosk', path: '/kiosk/', prefix: 'kiosk/' },
];
export type Special = typeof differently;

export const made =
  '# Made by scripts/build/deploy-headers.ts from scripts/serve/headers.mjs. Change those, not this.';

/** Without `Content-Type`, which each server derives from the file name. */
export const headersOf = (path: string): [name: string, value: string][] =>
  Object.entries(headersFor(path, { https: true })).filter(([name]) => name !== 'Content-Type');

const pageHeaders = new Map(headersOf('/'));
export const differing = (path: string) =>
  headersOf(path).filter(([name, value]) => pageHeaders.get(name) !== value);

export const lines = (all: readonly string[]): string => `${[made, ...all].join('\n')}\n`;
