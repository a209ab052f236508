/**
 * Takes the screenshots of the README from the built site and writes them to docs/pictures/.
 *   npm run author -- screenshots
 * The clock is set to the day after the facts were collected, so that a picture changes only with the site.
 * Exit code 1 when a picture is larger than the limit.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { languageTags } from '../../locales/languages';
import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import { type QuestionId, questions } from '../../src/catalog/questions';
import { serve } from '../serve/serve.mjs';
import { resolveBrowser } from '../verify/browser/browser.mjs';
import { lookBeforeTouching, seen } from '../verify/browser/pace';
import { Visitor } from '../verify/browser/visitor';

/** Maximum size of a picture in bytes. */
export const pictureLimit = 120_000;

interface Picture {
  /** Below docs/pictures/. */
  file: `${string}.png`;
  /** Viewport in CSS pixels; `scale` is the device pixel ratio. */
  viewport: { width: number; height: number };
  scale: number;
  /** Brings a new page into the state to be shown. */
  show: (page: Page) => Promise<void>;
}

const phone = { viewport: { width: 360, height: 640 }, scale: 1.5 };

/** A made-up visit: somebody in Queens who needs a lawyer and a City ID. All other questions are skipped. */
const answers: Partial<Record<QuestionId, string | string[]>> = {
  urgent: 'none',
  needs: ['lawyer', 'idCard'],
  helpFor: 'me',
  borough: 'queens',
  age: '21to64',
  custody: 'no',
  court: 'hearing',
  lawyer: 'no',
};

const toQuestion = async (page: Page): Promise<Visitor> => {
  const visitor = new Visitor(page, 'es');
  await visitor.open();
  await visitor.start();
  return visitor;
};

const toResults = async (page: Page, tag: string): Promise<void> => {
  const visitor = new Visitor(page, tag);
  await visitor.open();
  await visitor.start();
  await visitor.answerTheRest((question) => answers[question] ?? 'skipped');
  await visitor.seeResults();
};

export const pictures: readonly Picture[] = [
  {
    ...phone,
    file: 'phone-question.png',
    show: async (page) => {
      const visitor = await toQuestion(page);
      await visitor.answer('urgent', 'none');
      await visitor.onQuestion('needs');
    },
  },
  { ...phone, file: 'phone-results.png', show: (page) => toResults(page, 'en') },
  {
    viewport: { width: 1080, height: 1920 },
    scale: 0.4,
    file: 'wall.png',
    show: async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('/kiosk/');
      await page.locator('.attract .languages').waitFor();
    },
  },
  {
    viewport: { width: 1280, height: 800 },
    scale: 0.62,
    file: 'guide.png',
    show: async (page) => {
      await page.goto('/?mode=guide');
      await page.locator('[data-pick="es"]').waitFor();
      await page.keyboard.press(`${languageTags.indexOf('es') + 1}`);
      for (const at of ['.greeting', '[data-question="urgent"]']) {
        await seen(page);
        await page.keyboard.press('Enter');
        await page.locator(at).first().waitFor();
      }
      await page.keyboard.press(`${questions.urgent.answers.indexOf('none') + 1}`);
      await page.locator('[data-question="needs"]').waitFor();
    },
  },
  {
    viewport: { width: 816, height: 1056 },
    scale: 0.6,
    file: 'sheet.png',
    show: async (page) => {
      await toResults(page, 'es');
      await page.locator('.see-list').click();
      await page.locator('.sheet .english-side').last().waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
];

/** Saves the picture; returns its size in bytes. */
const take = async (browser: Browser, baseURL: string, picture: Picture): Promise<number> => {
  const { file, viewport, scale, show } = picture;
  const context = await browser.newContext({
    baseURL,
    viewport,
    deviceScaleFactor: scale,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  lookBeforeTouching(page.locator('html'));
  await page.clock.setSystemTime(Date.parse(gatheredOn) + 36 * 3_600_000);
  await show(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await seen(page);
  const path = `docs/pictures/${file}`;
  writeFileSync(path, await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  await context.close();
  return statSync(path).size;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync('docs/pictures', { recursive: true });
  const { source: _, ...launchOptions } = await resolveBrowser();
  const site = await serve({ root: process.env.DIST ?? 'dist' });
  const browser = await chromium.launch(launchOptions);
  try {
    for (const picture of pictures) {
      const bytes = await take(browser, site.url, picture);
      console.log(`docs/pictures/${picture.file}: ${bytes} bytes`);
      if (bytes <= pictureLimit) continue;
      console.error(`docs/pictures/${picture.file} may have ${pictureLimit} bytes: lower its scale.`);
      process.exitCode = 1;
    }
  } finally {
    await browser.close();
    await site.close();
  }
}
