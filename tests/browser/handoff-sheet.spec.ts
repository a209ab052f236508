import { type LanguageTag, languages } from '../../locales/languages';
import { spokenBy } from '../../locales/spoken';
import { writing } from '../../locales/writing';
import { wordsOf } from '../../scripts/verify/browser/visitor';
import { type ProgramId, programOf } from '../../src/catalog/programs';
import {
  callsFor,
  newestCheck,
  papersFor,
  placesByDefault,
  placesOf,
  type TakenList,
} from '../../src/handoff/list';
import { writeListCode } from '../../src/handoff/listCode';
import { formatDate } from '../../src/language/formats';
import { inLanguagesOfEveryRun } from './support/everyRun';
import { onPaper, type papers, printed, tidy } from './support/printed';
import { readSquareCode } from './support/squareCode';
import { expect, test } from './support/test';

const programs: readonly ProgramId[] = ['community-legal', 'nyc-care', 'idnyc'];
const list: TakenList = programs.map((program) => ({ program, places: placesByDefault(program, 'queens') }));
const numbers = list.flatMap((taken) => [
  ...callsFor(taken.program).flatMap(({ contact: { phone, orPhone } }) => [phone, orPhone]),
  ...placesOf(taken).map(({ phone }) => phone),
]);
const addresses = list.flatMap((taken) => placesOf(taken).flatMap(({ address }) => address ?? []));

/** Sheets of paper for three programs. Nastaliq needs taller lines than any other script. */
const mostPages = (paper: keyof typeof papers, tag: LanguageTag): number => {
  if (paper === 'receipt') return tag === 'en' ? 3 : 5;
  return tag === 'ur' || tag === 'ru' ? 3 : 2;
};

/** What stands on the sheet in words: whole sentences of this language. */
const sentencesIn = (tag: LanguageTag): string[] => {
  const say = wordsOf(tag);
  const date = newestCheck(list) ?? '';
  return [
    say('handoff.sheet.heading'),
    ...list.flatMap(({ program }) => [
      say(`programs.programs.${program}.title`),
      say(`programs.programs.${program}.say`),
    ]),
    ...papersFor(list).map((paper) => say(`programs.bring.${paper}.item`)),
    say('visit.frame.notario'),
    say('visit.frame.disclaimer'),
    say('visit.frame.facts', { date: formatDate(date, tag) }),
  ].map(tidy);
};

/** What lies between the margins of a sheet, in CSS pixels. */
const a4 = { width: 718, height: 1_047 };

for (const { tag } of languages) {
  const { script } = writing[tag];
  const spoken = spokenBy(tag);
  const [{ name, englishName } = { name: '', englishName: '' }] = spoken;
  test(
    `a list of three programs in ${tag} fits on few sheets of paper, in both languages, and tells nothing else`,
    inLanguagesOfEveryRun(tag),
    async ({ page, baseURL }) => {
      const say = wordsOf(tag);
      await page.goto(`/${tag}/#${writeListCode(list)}`);
      await expect(page.locator('.sheet [data-program]')).toHaveCount(3);
      if (tag !== 'en') await expect(page.locator('.english-side').last()).toBeAttached();

      const laidOut = bare((await onPaper(page)).join(' '));
      for (const sentence of sentencesIn(tag)) expect(laidOut).toContain(bare(sentence));
      for (const paper of ['letter', 'a4', 'receipt'] as const) {
        const { pages, all, links, title } = await printed(page, paper);
        expect.soft(pages.length, paper).toBeLessThanOrEqual(mostPages(paper, tag));
        expect(pages.filter((text) => text === '')).toEqual([]);
        for (const sentence of sentencesIn('en')) expect(all).toContain(sentence);
        if (isReadable(script))
          for (const sentence of sentencesIn(tag)) expect(bare(all)).toContain(bare(sentence));
        const line = wordsOf('en')('handoff.sheet.interpreter', { language: englishName });
        expect(all.includes(tidy(line))).toBe(tag !== 'en');
        if (isReadable(script) && tag !== 'en')
          expect(bare(all)).toContain(bare(say('handoff.sheet.interpreter', { language: name })));
        for (const { program } of list) expect(all).toContain(tidy(programOf(program).officialName));
        for (const number of numbers) if (number) expect(all).toContain(number);
        for (const address of addresses) expect(all).toContain(tidy(address));

        expect(title).toBe(`${say('handoff.received.heading')} – ${say('visit.site.name')}`);
        expect(links.filter((link) => !link.startsWith('tel:'))).toEqual([]);
        expect(all).not.toContain(new URL(`${baseURL}`).host);
        expect(all).not.toMatch(/https?:|#l1|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/);
        expect(all).not.toContain(say('handoff.take.print'));
      }

      await page.emulateMedia({ media: 'print' });
      for (const program of programs)
        expect(await readSquareCode(page.locator(`[data-program="${program}"] .qr`))).toBe(
          `${baseURL}/${tag}/${program}/`,
        );
      await page.setViewportSize(a4);
      const [below = 0] = await page
        .locator('figcaption')
        .evaluateAll((captions) =>
          captions.map(
            (caption) =>
              caption.getBoundingClientRect().bottom -
              (caption.closest('.program-head')?.getBoundingClientRect().bottom ?? 0),
          ),
        );
      expect(below, 'what is said under a code ends before the next line').toBeLessThanOrEqual(0);
    },
  );
}

/** Text of joined or stacked scripts cannot be extracted from a PDF, so it is read from the page before printing. */
function isReadable(script: string): boolean {
  return ['latin', 'cyrillic', 'hans', 'hant', 'hangul'].includes(script);
}

/** Without spaces, since Chinese breaks its lines anywhere. */
function bare(text: string): string {
  return tidy(text).replaceAll(' ', '');
}
