// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import guideEnglish from '../../locales/en/guide.json';
import handoff from '../../locales/en/handoff.json';
import kioskWords from '../../locales/en/kiosk.json';
import programWords from '../../locales/en/programs.json';
import visit from '../../locales/en/visit.json';
import { type ProgramWords, servicesOf } from '../../scripts/build/exchange/services';
import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import { contact, contacts } from '../../src/catalog/contacts';
import { ageOn, contactsOn, lifeOf, shownOn } from '../../src/catalog/freshness';
import { places } from '../../src/catalog/places';
import { type ProgramId, programOf, programs } from '../../src/catalog/programs';
import { providedBy } from '../../src/catalog/providers';
import type { Answers } from '../../src/catalog/questions';
import type { Contact, Program } from '../../src/catalog/shape';
import { dayAfter } from '../../src/catalog/time';
import { judgeAll } from '../../src/eligibility/judge';
import { familySheet } from '../../src/guide/familySheet';
import { listPath } from '../../src/handoff/addresses';
import { contactCards } from '../../src/handoff/contactCard';
import { placesByDefault, type TakenList } from '../../src/handoff/list';
import { readListCode } from '../../src/handoff/listCode';
import { plainText } from '../../src/handoff/plainText';
import { ReceivedList } from '../../src/handoff/ReceivedList';
import { Sheet } from '../../src/handoff/Sheet';
import { PhoneList } from '../../src/kiosk/PhoneList';
import { AllHelp } from '../../src/pages/AllHelp';
import { ProgramPage } from '../../src/pages/ProgramPage';
import { RightNow } from '../../src/pages/RightNow';
import { showAsOf } from '../../src/pages/showAsOf';
import { bandsOf, recommendedFirst } from '../../src/screens/bands';
import { VisitContext } from '../../src/shell/visit';
import { Speaking, wordsIn } from '../handoff/support';
import { stage } from './stage';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

// Renders every program at every clock.
const i18n = await wordsIn('en');
const english = programWords as unknown as ProgramWords;
const ways = { leaveTo: 'https://example.org/', written: ['en'] as const, sendsHeaders: true };
/** A list of every program, without any answers. */
const whole: TakenList = programs.map(({ id }) => ({
  program: id,
  places: placesByDefault(id, 'queens', gatheredOn),
}));
const answers: Answers = {
  urgent: ['none'],
  needs: ['everything'],
  helpFor: 'me',
  borough: 'queens',
  age: '21to64',
};

/** Of each outcome one clock is in every run: wrong, all fresh, some too old, all too old. */
const clocks = [
  { when: '1970', day: '1970-01-01', tags: ['long'] },
  { when: 'the day before the newest fact', day: dayAfter(gatheredOn, -1), tags: [] },
  { when: 'the day of the newest fact', day: gatheredOn, tags: [] },
  { when: 'six days after', day: dayAfter(gatheredOn, 6), tags: ['long'] },
  { when: '200 days after', day: dayAfter(gatheredOn, 200), tags: [] },
  { when: '400 days after', day: dayAfter(gatheredOn, 400), tags: [] },
  { when: '2030', day: '2030-06-03', tags: ['long'] },
];

const numbersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/(?<![\d-])(?:\d{3}-\d{3}-\d{4})(?![\d-])/g)].map(([number]) => number)),
];
const seen = (part: HTMLElement): string =>
  [...part.childNodes]
    .map((node) => {
      if (node instanceof HTMLElement) return node.hidden ? '' : seen(node);
      return node.nodeType === Node.TEXT_NODE ? node.textContent : '';
    })
    .join(' ');
const markupOf = (body: React.ReactNode): string =>
  renderToStaticMarkup(<Speaking words={i18n}>{body}</Speaking>);
/** Finished pages are the same on every day; `showAsOf` hides what is too old. */
const markups = {
  allHelp: markupOf(<AllHelp ways={ways} />),
  rightNow: markupOf(<RightNow ways={ways} />),
  programs: programs.map(({ id }) => [id, markupOf(<ProgramPage program={id} ways={ways} />)] as const),
};
const pageOn = (markup: string, day: string): HTMLElement => {
  const page = document.createElement('div');
  page.innerHTML = markup;
  showAsOf(page, day);
  return page;
};

test('on no public page do two sentences run into each other', () => {
  const pages = [markups.allHelp, markups.rightNow, ...markups.programs.map(([, markup]) => markup)];
  const said = pages.flatMap((markup) =>
    [...pageOn(markup, gatheredOn).querySelectorAll('p')].map(({ textContent }) => textContent),
  );
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((text) => /[a-z0-9][.?!][A-Z]/.test(text))).toEqual([]);
});

for (const { when, day, tags } of clocks)
  describe(`by a clock of ${when}`, { tags }, () => {
    const isWrong = day < gatheredOn;
    const shownPrograms = shownOn<Program>(programs, day).map(({ fact }) => fact.id as ProgramId);
    /** Every ten-digit number in the catalog that may be shown on that day. */
    const mayBeShown = new Set(
      [...shownOn<Contact>(Object.values(contacts), day), ...shownOn(places, day)].flatMap(({ fact }) =>
        [fact.phone, 'orPhone' in fact ? fact.orPhone : undefined].flatMap((number) => number ?? []),
      ),
    );
    const tooOld = (text: string) => numbersIn(text).filter((number) => !mayBeShown.has(number));
    /** Expects exactly these programs, by name or title, and no number that is too old. */
    const holds = (found: readonly string[], text: string) => {
      expect([...found].sort()).toEqual([...shownPrograms].sort());
      expect(tooOld(text)).toEqual([]);
    };
    const named = (text: string) =>
      programs.filter(({ id }) => text.includes(programWords.programs[id].title)).map(({ id }) => id);

    const at = () => vi.useFakeTimers({ now: new Date(`${day}T16:00:00Z`), toFake: ['Date'] });

    test('the results', () => {
      const everybody = judgeAll(answers).map((one) => ({ ...one, inScope: true, urgent: false }));
      const bands = bandsOf(everybody, answers, day, recommendedFirst(everybody, answers, day));
      const found = bands.flatMap(({ whole: open, folded }) =>
        [...open.judgements, ...folded.judgements].map(({ program }) => program),
      );
      holds(found, '');
    });

    test('the sheet of paper', () => {
      at();
      const { container } = render(
        <Speaking words={i18n}>
          <Sheet list={whole} />
        </Speaking>,
      );
      holds(
        [...container.querySelectorAll<HTMLElement>('[data-program]')].map(
          (row) => row.dataset.program ?? '',
        ),
        container.textContent ?? '',
      );
      expect(container.querySelector('.now')).toBeNull();
    });

    test('the link, and the list that comes of it', () => {
      at();
      const reading = readListCode(listPath('en', whole).split('/').at(-1) ?? '');
      holds(reading?.list.map(({ program }) => program) ?? [], '');
      vi.setSystemTime(`${gatheredOn}T16:00:00Z`);
      const sentLongAgo = listPath('en', whole).split('/').at(-1) ?? '';
      vi.setSystemTime(`${day}T16:00:00Z`);
      const { container } = render(
        <Speaking words={i18n}>
          <ReceivedList code={sentLongAgo} onStart={() => undefined} />
        </Speaking>,
      );
      holds(
        [...container.querySelectorAll<HTMLElement>('[data-program]')].map(
          (row) => row.dataset.program ?? '',
        ),
        container.textContent ?? '',
      );
      expect(container.textContent?.includes(visit.results.tooOld)).toBe(
        !isWrong && shownPrograms.length < programs.length,
      );
    });

    test('the text, and the cards of the address book', () => {
      at();
      const text = plainText(whole, i18n, 'en');
      holds(
        programs.filter(({ officialName }) => text.includes(`\n${officialName}\n`)).map(({ id }) => id),
        text,
      );
      const cards = contactCards(whole, () => '').replaceAll('+1-', '');
      expect(tooOld(cards)).toEqual([]);
      for (const { id, contacts: ids } of programs)
        if (shownPrograms.includes(id))
          for (const door of contactsOn(ids, day).slice(0, 3))
            expect(cards).toContain(contact(door).phone ?? '');
    });

    test('the page of all help', () => {
      const page = pageOn(markups.allHelp, day);
      const text = seen(page);
      // What has ended has a page of its own, and is not among what one can use.
      const ended = shownPrograms.filter((id) => programOf(id).status.state === 'ended');
      expect(named(text).filter((id) => ended.includes(id))).toEqual([]);
      holds([...named(text), ...ended], text);
      expect(text.includes(visit.results.clockWrong)).toBe(isWrong);
      expect(text.includes(visit.results.tooOld)).toBe(
        programs.every((program) => lifeOf(program).shown === null || !shownPrograms.includes(program.id)),
      );
      for (const id of shownPrograms.filter((one) => !ended.includes(one))) {
        const [first] = contactsOn(programOf(id).contacts, day);
        const card = [...page.querySelectorAll<HTMLElement>('.card')].find((one) =>
          named(one.textContent ?? '').includes(id),
        );
        expect(seen(card ?? page), id).toContain((first && contact(first).phone) ?? '');
      }
    });

    test('the page of each program, and of the numbers to call right now', () => {
      for (const [id, markup] of markups.programs) {
        const text = seen(pageOn(markup, day));
        expect(tooOld(text), id).toEqual([]);
        expect(text.includes(handoff.sheet.call), id).toBe(shownPrograms.includes(id));
        expect(text.includes(visit.results.tooOld), id).toBe(!shownPrograms.includes(id));
        if (shownPrograms.includes(id))
          for (const door of contactsOn(programOf(id).contacts, day))
            expect(text).toContain(programWords.contacts[door]);
      }
      const text = seen(pageOn(markups.rightNow, day));
      expect(tooOld(text)).toEqual([]);
      for (const number of ['911', '311', '988']) expect(text).toContain(number);
    });

    test('what a guide sees and hands over', () => {
      const shown = familySheet({ shared: answers, people: [{}], at: 0 } as never, day).map(
        ({ program }) => program,
      );
      const unlikely = judgeAll(answers).flatMap(({ program, verdict }) =>
        verdict === 'unlikely' ? program : [],
      );
      expect([...shown].sort()).toEqual(shownPrograms.filter((id) => !unlikely.includes(id)).sort());
    });

    test('the wall that shows numbers alone', () => {
      at();
      const { visitActor, i18n: own } = stage();
      own.addResourceBundle('en', 'kiosk', kioskWords);
      cleanup();
      const { container } = render(
        <Speaking words={own}>
          <VisitContext value={visitActor}>
            <PhoneList />
          </VisitContext>
        </Speaking>,
      );
      expect(tooOld(container.textContent ?? '')).toEqual([]);
      for (const number of ['911', '311', '988']) expect(container.textContent).toContain(number);
    });

    test('the export', () => {
      const services = servicesOf(new Map([['en', english]]), day);
      const titles = new Map<unknown, ProgramId>(
        programs.map(({ id }) => [programWords.programs[id].title, id]),
      );
      // Rights and national lines are no services; what is offered at places alone is no program.
      const found = services.flatMap(({ name }) => titles.get(name) ?? []);
      holds(
        [...new Set([...found, ...shownPrograms.filter((id) => providedBy[id]?.length === 0)])],
        JSON.stringify(services, (key, value) => (key === 'id' || key.endsWith('_id') ? undefined : value)),
      );
    });

    test('911, 311 and 988 are as on any day', () => {
      for (const id of ['911', '311', '988'] as const) expect(ageOn(contact(id), day)).toBe('fresh');
    });

    test('the whole screen says plainly what is wrong, once, and not that nothing fits where it is too old', async () => {
      at();
      const set = stage([
        ['urgent', ['none']],
        ['needs', ['idCard']],
        ['helpFor', 'me'],
        ['borough', 'queens'],
        ['age', '21to64'],
      ]);
      set.i18n.addResourceBundle('en', 'handoff', handoff);
      set.i18n.addResourceBundle('en', 'guide', guideEnglish);
      act(() => {
        set.tell();
        set.visitActor.send({ type: 'results' });
      });
      await screen.findByRole('heading', { level: 1, name: visit.results.heading });
      const text = () => set.page.container.textContent ?? '';
      await waitFor(() => expect(set.page.container.querySelector('.review-again')).not.toBeNull());
      const times = (sentence: string) => text().split(sentence).length - 1;
      const cards = programs.filter(({ needs }) => needs.some((need) => need === 'idCard'));
      const isShown = ({ id }: Program) => shownPrograms.includes(id as ProgramId);
      // An officer may end any program, and then it fits nobody.
      const isNone = !cards.some((one) => one.status.state !== 'ended' && isShown(one));
      const isAllTooOld = isNone && !cards.every(isShown);
      expect(times(visit.results.clockWrong)).toBe(isWrong ? 1 : 0);
      expect(times(visit.results.tooOld)).toBe(isAllTooOld ? 1 : 0);
      expect(times(visit.results.nothingFits)).toBe(isNone && !isAllTooOld ? 1 : 0);
      if (isWrong) expect(text()).not.toMatch(/Open now|Closed now/);
      expect(tooOld(text())).toEqual([]);
    });
  });

test('every way out asks the one judge of age, and none looks at a day by itself', async () => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const rooms = [
    'src/screens',
    'src/handoff',
    'src/pages',
    'src/guide',
    'src/kiosk',
    'scripts/authoring/openReferral',
  ];
  const own = rooms
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /\bageOf\(|\bageLimits\b|\blastDayBefore\b/.test(readFileSync(file, 'utf8')));
  expect(own).toEqual([]);
});

beforeAll(() => {
  window.scrollTo = () => undefined;
});
