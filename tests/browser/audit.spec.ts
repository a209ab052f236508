import { type GivenAnswers, verdictOf } from '../../scripts/verify/audit/judge';
import { anyPerson, numbersFrom } from '../../scripts/verify/audit/people';
import { rules } from '../../scripts/verify/audit/rules';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { everyRunIf } from './support/everyRun';
import { expect, test } from './support/test';

test.use({ clock: 'stopped' });

const next = numbersFrom(12);
/** The unit tests judge thousands; these show that the page says the same. */
const inEveryRun = 1;
const people = Array.from({ length: 12 }, (_, at) => [at + 1, anyPerson(next)] as const);

for (const [number, person] of people) {
  test(
    `person ${number} of the audit sees on the page what the rules say`,
    everyRunIf(number <= inEveryRun),
    async ({ page }) => {
      const visitor = new Visitor(page);
      await visitor.open();
      await visitor.start();
      const told = await answerAll(visitor, person);
      await visitor.seeResults();
      const seen = await verdictsOnThePage(visitor);
      expect(seen.length).toBeGreaterThan(5);
      const stated = seen.map(({ program }) => ({ program, verdict: verdictOf(rules[program] ?? {}, told) }));
      expect(seen.map(({ program, verdict }) => ({ program, verdict }))).toEqual(stated);
      expect(seen.filter(({ verdict, says }) => says !== verdict)).toEqual([]);
      const bandOfUnlikely = seen.filter(({ verdict }) => verdict === 'unlikely').map(({ band }) => band);
      expect(bandOfUnlikely.filter((band) => band !== 'unlikely')).toEqual([]);
    },
  );
}

/** Answers from the facts of a person whatever the page asks, until it asks no more. */
async function answerAll(visitor: Visitor, person: GivenAnswers): Promise<GivenAnswers> {
  const told: Record<string, GivenAnswers[string]> = {};
  await visitor.answerTheRest((question) => {
    const reply = person[question] ?? 'skipped';
    told[question] = reply;
    return reply;
  });
  return told;
}

/** Every card of a program the person came for: its program, its own verdict, and the band it stands in. */
async function verdictsOnThePage(visitor: Visitor) {
  const titles = new Map(
    Object.keys(rules).map((program) => [visitor.say(`programs.programs.${program}.title`), program]),
  );
  const cards = await visitor.page.locator('.band:not(.also) .card').evaluateAll((all) =>
    all.map((card) => ({
      title: card.querySelector('h3')?.textContent ?? '',
      classes: [...card.classList],
      bands: [...(card.closest('.band')?.classList ?? [])],
      heading: (
        card.closest('.covered')?.querySelector('.verdict') ?? card.closest('.band')?.querySelector('h2')
      )?.textContent,
    })),
  );
  const verdicts = ['likely', 'possible', 'unlikely', 'information'];
  const said = (heading: string | null | undefined) =>
    verdicts.find((one) => heading?.trim().replace(/ \(\d+\)$/, '') === visitor.say(`visit.results.${one}`));
  return cards.map(({ title, classes, bands, heading }) => ({
    program: titles.get(title) ?? title,
    verdict: classes.find((one) => verdicts.includes(one)),
    band: bands.find((one) => [...verdicts, 'urgent'].includes(one)),
    /** The verdict in words above the card. */
    says: said(heading),
  }));
}
