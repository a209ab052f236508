import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Site } from '../../build/site';
import { resolveBrowser } from '../../verify/browser/browser.mjs';
import { addressOf, codePicture, fileNameOf, type Goal, kitPage, type Paper, papers, poster } from './pieces';

/** Writes posters, square codes and the page that shows them all. @returns the names of the files */
export const writeKit = async (folder: string, site: Site, goals: readonly Goal[]): Promise<string[]> => {
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  const write = (name: string, content: string | Buffer): void => {
    writeFileSync(join(folder, name), content);
    written.push(name);
  };
  const { source: _, ...launchOptions } = await resolveBrowser();
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    for (const goal of goals) {
      write(`code-${fileNameOf(goal)}.svg`, codePicture(addressOf(site, goal)));
      for (const paper of Object.keys(papers) as Paper[]) {
        await page.setContent(poster(site, goal, paper));
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        write(`poster-${fileNameOf(goal)}-${paper}.pdf`, await page.pdf({ preferCSSPageSize: true }));
      }
    }
  } finally {
    await browser.close();
  }
  write('index.html', kitPage(site, goals));
  return written;
};
