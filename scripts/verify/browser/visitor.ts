import { existsSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { QuestionId } from '../../../src/catalog/questions';
import { sendsAtOnce } from '../../../src/eligibility/answer';
import { lookBeforeTouching, watchClicks, whileTimePasses } from './pace';

type Choices = string | readonly string[];
type Tree = { [key: string]: string | Tree };

/** Lookup of one language's texts, so that tests find controls by their text without copying it. */
export const wordsOf = (tag: string) => {
  const read = (name: string): Tree => {
    const file = `locales/${tag}/${name}.json`;
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  };
  const files: Record<string, Tree> = {};
  return (key: string, values: Record<string, string> = {}): string => {
    const [name = '', ...path] = key.split('.');
    files[name] ??= read(name);
    const found = path.reduce<string | Tree | undefined>(
      (tree, step) => (typeof tree === 'object' ? tree[step] : undefined),
      files[name],
    );
    if (typeof found !== 'string') throw new Error(`${tag} has no words at ${key}.`);
    return found.replace(/\{\{(\w+)\}\}/g, (_, value) => values[value] ?? '');
  };
};

/** Drives the page in one language, finding controls by their text. */
export class Visitor {
  readonly say: ReturnType<typeof wordsOf>;
  constructor(
    readonly page: Page,
    readonly tag = 'en',
  ) {
    this.say = wordsOf(tag);
  }

  async open() {
    lookBeforeTouching(this.page.locator('html'));
    await this.page.addInitScript(watchClicks);
    await this.page.goto(this.tag === 'en' ? './' : `./${this.tag}/`);
    await expect(this.heading()).toHaveText(this.say('visit.welcome.heading'));
    await this.live();
  }

  /** Waits until the app has replaced the early script. */
  async live() {
    await expect(this.page.locator('#app[data-live]')).toBeAttached();
  }

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  button(key: string): Locator {
    return this.page.getByRole('button', { name: this.say(key), exact: true });
  }

  async start() {
    await this.button('visit.welcome.start').click();
    await this.onQuestion('urgent');
  }

  async onQuestion(question: string) {
    await expect(this.page.locator(`[data-question="${question}"]`)).toBeVisible();
  }

  /** Answers the current question by the text of its choices, and waits for the next screen. */
  async answer(question: string, ...choices: string[]) {
    await this.onQuestion(question);
    if (question === 'urgent') {
      const [first = '', ...more] = choices;
      await this.button(this.choiceKey(question, first)).click();
      if (more.length > 0) await this.page.getByText(this.say('visit.help.also')).click();
      for (const choice of more) await this.button(this.choiceKey(question, choice)).click();
    } else {
      for (const choice of choices)
        await this.page.locator(`[data-question="${question}"] [value="${choice}"]`).click();
      const sent = choices.some((choice) => sendsAtOnce(question as QuestionId, choice));
      if (!sent) await this.button('visit.frame.continue').click();
    }
    await expect(this.page.locator(`.question [data-question="${question}"]`)).toHaveCount(0);
  }

  /** Answers every question with `reply` until none is left. Closes the help screen if it opens, after `onHelp`. */
  async answerTheRest(
    reply: (question: QuestionId) => Choices | Promise<Choices>,
    onHelp: () => Promise<void> = async () => undefined,
  ) {
    const asked = this.page.locator('.question [data-question]');
    const [help, results] = [this.page.locator('.help'), this.page.locator('.results')];
    for (;;) {
      await expect(asked.or(help).or(results).first()).toBeVisible();
      if (await results.isVisible()) return;
      if (await help.isVisible()) {
        await onHelp();
        await this.closeHelp();
        continue;
      }
      const question = (await asked.getAttribute('data-question')) as QuestionId;
      await this.answer(question, ...[await reply(question)].flat());
    }
  }

  /** Closes the help screen. */
  async closeHelp() {
    await this.button('visit.help.close').click();
    await expect(this.page.locator('.help')).toHaveCount(0);
  }

  choiceKey(question: string, choice: string): string {
    return choice === 'notSure' || choice === 'skipped'
      ? `visit.question.${choice}`
      : `visit.questions.${question}.answers.${choice}`;
  }

  async answerAll(answers: Record<string, string | string[]>) {
    for (const [question, choice] of Object.entries(answers)) await this.answer(question, ...[choice].flat());
  }

  /** From a question or from the results to the review. */
  async review() {
    await this.button('visit.review.heading').or(this.button('visit.results.review')).click();
    await this.onReview();
  }

  async onReview() {
    await expect(this.heading()).toHaveText(this.say('visit.review.heading'));
  }

  /** From the review to the results, or where the last answer led to them. */
  async seeResults() {
    await expect(this.page.locator('.review, .results')).toBeVisible();
    if (await this.page.locator('.review').isVisible()) await this.button('visit.review.continue').click();
    await expect(this.heading()).toHaveText(this.say('visit.results.heading'));
    await this.resultsDrawn();
  }

  /** Waits until deferred and collapsed parts of the results are rendered. */
  async resultsDrawn() {
    const drawn = async () => {
      await expect(this.page.locator('.results .review-again')).toBeVisible();
      await expect(
        this.page.locator('.results .band:not(:has(.card)), .results .fold-inside:empty'),
      ).toHaveCount(0);
    };
    await whileTimePasses(this.page, drawn());
  }

  card(program: string): Locator {
    return this.page.locator('.card', {
      has: this.page.getByRole('heading', {
        name: this.say(`programs.programs.${program}.title`),
        exact: true,
      }),
    });
  }

  async openEverything() {
    await this.page.evaluate(() => {
      const heading = document.querySelector('h1');
      const open = () => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      };
      const observer = new MutationObserver(() => (heading?.isConnected ? open() : observer.disconnect()));
      observer.observe(document.body, { childList: true, subtree: true });
      open();
    });
  }

  /** The verdict in words that stands above a program's card in its call. */
  verdictAbove(program: string): Locator {
    return this.page.locator('.covered', { has: this.card(program) }).locator('> .verdict');
  }

  /** The card of a program, opened if it is collapsed. */
  async openCard(program: string): Promise<Locator> {
    const card = this.card(program);
    await card.waitFor({ state: 'attached' });
    const group = this.page.locator('details.band:not([open])', { has: card }).locator('> summary');
    if ((await group.count()) > 0) await group.click();
    const title = card.locator('> div > details:not([open]) > summary');
    if (await title.isVisible()) await title.click();
    return card;
  }
}

/** Makes font detection report that Urdu is supported, because the test browser has no Urdu font. */
export const withUrduLetters = (page: Page) =>
  page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.measureText = (text) => ({ width: text.charCodeAt(0) }) as TextMetrics;
  });

/** What extends beyond the page horizontally. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    /** The words of a bar that fell over its edge, away from their picture, are not drawn. */
    const isDrawn = (element: Element, { top, left, right }: DOMRect) => {
      const bar = element.parentElement;
      if (!bar?.querySelector(':scope > svg')) return true;
      const around = bar.getBoundingClientRect();
      return top < around.bottom && left < around.right && right > around.left;
    };
    return (
      [...document.querySelectorAll('body *')]
        // What only screen readers find is clipped to a pixel, and its words lie on one line.
        .filter((element) => !element.parentElement?.closest('.reads'))
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 0 && (box.right > width + 1 || box.left < -1) && isDrawn(element, box);
        })
        .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`)
    );
  });

/** Fails if anything extends beyond the page horizontally. */
export const expectNoOverflow = async (page: Page) => expect(await tooWide(page)).toEqual([]);
