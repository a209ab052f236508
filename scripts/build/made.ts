import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Pages from '../../src/prerender';

/** What the site's own code draws and names for the build; its addresses know where the site is served. */
export type Made = typeof Pages;

export const madeIn = async (dist: string): Promise<Made> =>
  (await import(pathToFileURL(join(`${dist}-ssr`, 'prerender.js')).href)) as Made;
