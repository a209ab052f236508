import type { QuestionId } from '../../../src/catalog/questions';
import { sendsAtOnce } from '../../../src/eligibility/answer';
import { wordsOf } from '../browser/visitor';
import { type Engine, until } from './driver';

const press = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];
interface Spot {
  x: number;
  y: number;
}

/** The state of our page that identifies a step. */
export interface Standing {
  address: string;
  title: string;
  heading: string;
  question: string | null;
  dialogs: number;
  chosen: number;
}

/** A person at one browser. Methods wait for what they look for, up to the time limit of `until`. */
export class Person {
  readonly say = wordsOf('en');
  readonly sayIn = wordsOf;
  constructor(
    readonly engine: Engine,
    readonly site: string,
  ) {}

  async go(address: string) {
    await this.engine.send('Navigate', { url: new URL(address, this.site).href });
  }

  /** Runs `work` in the page; it cannot use variables from outside. */
  run<Result, Given extends unknown[]>(work: (...given: Given) => Result, ...given: Given): Promise<Result> {
    const script = `const __name = (work) => work; return (${work}).apply(null, arguments);`;
    return this.engine.send('Execute', { script, args: given }) as Promise<Result>;
  }

  standing(): Promise<Standing> {
    return this.run(() => ({
      address: location.href,
      title: document.title,
      heading: document.querySelector('h1')?.textContent ?? '',
      question: document.querySelector('.question [data-question]')?.getAttribute('data-question') ?? null,
      dialogs: document.querySelectorAll('dialog[open]').length,
      chosen: document.querySelectorAll('[data-question] :checked, [data-question] [aria-pressed=true]')
        .length,
    }));
  }

  /** Waits until all values match; rejects with the actual state. */
  async sees(wanted: Partial<Standing>): Promise<Standing> {
    let last: unknown;
    return until('', async () => {
      const now = await this.standing().catch((error: unknown) => {
        // During navigation neither page responds.
        last = error;
        return undefined;
      });
      last = now ?? last;
      const keys = Object.keys(wanted) as (keyof Standing)[];
      return now && keys.every((key) => now[key] === wanted[key]) ? now : undefined;
    }).catch(() => {
      throw new Error(
        `Wanted ${JSON.stringify(wanted)}, and there stands ${last instanceof Error ? last : JSON.stringify(last)}`,
      );
    });
  }

  seesFirst = () => this.sees({ heading: this.say('visit.welcome.heading'), dialogs: 0 });
  seesQuestion = (question: string) => this.sees({ question, dialogs: 0 });
  seesResults = () => this.sees({ heading: this.say('visit.results.heading'), dialogs: 0 });

  /** Clicks the first visible match, once the page accepts clicks on the new screen. */
  async touch(selector: string) {
    // A part that loads late comes after its screen.
    await this.spotOf(selector);
    await this.looks();
    await this.pressAt(await this.stillSpotOf(selector), [press]);
  }

  /** The spot, once it has stopped moving: letters that come late move what is below them. */
  private async stillSpotOf(selector: string): Promise<Spot> {
    let last = await this.spotOf(selector);
    return until(`${selector} that stands still`, async () => {
      await new Promise((passed) => setTimeout(passed, 150));
      const before = last;
      last = await this.spotOf(selector);
      return last.x === before.x && last.y === before.y ? last : undefined;
    });
  }

  /** Two clicks in the same place, `gap` milliseconds apart. */
  async touchTwice(selector: string, gap: number) {
    await this.looks();
    await this.pressAt(await this.spotOf(selector), [press, [{ type: 'pause', duration: gap }], press]);
  }

  /** Scrolls the first uncovered match into view and returns its center. */
  private spotOf(selector: string): Promise<Spot> {
    return until(`Something to touch at ${selector}`, () =>
      this.run((at) => {
        for (const element of document.querySelectorAll(at)) {
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = element.getBoundingClientRect();
          const spot = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
          const hit = document.elementFromPoint(spot.x, spot.y);
          if (width > 0 && hit && (element.contains(hit) || hit.closest('label')?.contains(element)))
            return spot;
        }
        return undefined;
      }, selector).then(
        (spot) => spot ?? undefined,
        () => undefined,
      ),
    );
  }

  private async pressAt(spot: Spot, presses: readonly (readonly object[])[]) {
    const actions = [{ type: 'pointerMove', ...spot, duration: 0 }, ...presses.flat()];
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.engine.send('PerformActions', { actions: [pointer] });
  }

  arrives(path: RegExp) {
    return until(`${path}`, async () => {
      const now = await this.standing().catch(() => null);
      return path.test(now?.address ?? '') || undefined;
    });
  }

  /** Waits until the screen is no longer marked as new. */
  async looks() {
    await until('A screen that has stood a while', async () => {
      const isNew = await this.run(
        () => document.readyState !== 'complete' || document.documentElement.dataset.new !== undefined,
      ).catch(() => true);
      return isNew ? undefined : true;
    });
  }

  /** Back as a person does it. */
  pressBack() {
    return this.engine.pressBack();
  }

  /** Waits until this is so in the page. */
  expect(what: string, holds: () => boolean) {
    return until(what, async () => ((await this.run(holds)) ? true : undefined));
  }

  key(name: string) {
    return this.engine.key(name);
  }

  async open(address = '/') {
    await this.go(address);
    await until('The app', async () =>
      (await this.run(() => document.querySelector('#app[data-live]') !== null)) ? true : undefined,
    );
  }

  async start() {
    await this.touch('.welcome .button.main');
    await this.seesQuestion('urgent');
  }

  async answer(question: string, choice: string) {
    await this.seesQuestion(question);
    if (question === 'urgent') await this.touch(`[data-early="${choice}"]`);
    else {
      await this.touch(`[data-question="${question}"] [value="${choice}"]`);
      if (sendsAtOnce(question as QuestionId, choice)) return;
      await this.sees({ question, chosen: 1 });
      await this.touch('.question button[type=submit]');
    }
  }
}
