import { expect, type Locator, type Page } from '@playwright/test';
import { type LanguageTag, languageTags } from '../../../locales/languages';
import type { Verdict } from '../../../scripts/verify/audit/judge';
import { lookBeforeTouching, seen } from '../../../scripts/verify/browser/pace';
import type { ProgramId } from '../../../src/catalog/programs';
import { questions } from '../../../src/catalog/questions';
import { sendsAtOnce } from '../../../src/eligibility/answer';
import { keyCapOf } from '../../../src/guide/keys';
import { standing } from './standing';

type Choices = string | readonly string[];

/** A guide at a laptop; counts every key press. */
export class GuideAtWork {
  presses = 0;
  constructor(
    readonly page: Page,
    readonly reads = 'en',
  ) {}

  async open() {
    lookBeforeTouching(this.page.locator('html'));
    await this.page.goto(this.reads === 'en' ? '/?mode=guide' : `/${this.reads}/?mode=guide`);
    await expect(this.page.locator('[data-pick="es"]')).toBeVisible();
  }

  async press(...keys: string[]) {
    for (const key of keys) {
      this.presses += 1;
      if (key === 'Enter' || /^[\d-]$/.test(key)) await seen(this.page);
      await this.page.keyboard.press(key);
    }
  }

  /** Chooses the client's language by its number, and starts. */
  async begin(client: LanguageTag = 'es') {
    const number = String(languageTags.indexOf(client) + 1);
    await this.press(...number);
    await expect(this.page.locator(`[data-pick="${client}"]`)).toBeFocused();
    await this.press('Enter');
    await expect(this.page.locator('.greeting')).toHaveAttribute('lang', client);
    await this.press('Enter');
    await this.asks('urgent');
  }

  async asks(question: string) {
    await expect(this.page.locator(`[data-question="${question}"]`)).toBeVisible();
  }

  /** Answers the current question with the number keys shown beside the choices. */
  async answer(question: keyof typeof questions, choices: Choices) {
    await this.asks(question);
    for (const choice of [choices].flat()) await this.press(...keyCapOf(question, choice).replace('–', '-'));
    const last = [choices].flat().at(-1) ?? '';
    if (!sendsAtOnce(question, last)) await this.press('Enter');
  }

  async answerAll(answers: { readonly [Q in keyof typeof questions]?: Choices }) {
    for (const [question, choices] of Object.entries(answers))
      await this.answer(question as keyof typeof questions, choices);
  }

  /** The keys for a question's number, as in the plan, the lists and on paper. */
  numberOf(question: keyof typeof questions): string[] {
    return [...String(Object.keys(questions).indexOf(question) + 1)];
  }

  choice(value: string): Locator {
    return this.page.locator(`.rows [value="${value}"]`);
  }

  step(question: string): Locator {
    return this.page.locator(`[data-step="${question}"]`);
  }

  /** Goes to a question by its stop, also where it is folded because it no longer matters. */
  async toStep(question: string) {
    const fold = this.page.locator('.plan details:not([open])', { has: this.step(question) });
    if ((await fold.count()) > 0) await fold.locator('summary').click();
    await this.step(question).click();
  }

  program(id: ProgramId, said: Verdict | 'urgent'): Locator {
    const now = said === 'urgent' ? said : standing(id, said);
    return this.page.locator(`[data-standing="${now}"] [data-program="${id}"]`);
  }

  async isDone() {
    await expect(this.page.locator('[data-done]')).toBeVisible();
  }

  async addPerson(number: number) {
    await this.press('a', String(number), 'Enter');
  }
}
