// @vitest-environment jsdom
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inOrderOfNeed } from '../../scripts/build/sound/soundOrder';
import { readWords } from '../../scripts/build/words';
import { isAccepted } from '../../scripts/verify/accessibility/accepted';
import { byStandard } from '../../scripts/verify/accessibility/standard';
import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import { contacts } from '../../src/catalog/contacts';
import type { Contact } from '../../src/catalog/shape';
import { keysByText, linesIn, rest } from '../../src/listen/lines';
import { firstLines, spokenTexts } from '../../src/listen/spoken';
import { wordsIn } from '../handoff/support';
import { everyScreen } from './everyScreen';

/** Every screen as it was drawn, by its name. */
const screens = new Map<string, HTMLElement>();
beforeAll(async () => {
  // In the evening, when the results are longest to hear: a line that answers stands before those that are closed.
  vi.useFakeTimers({ now: new Date(`${gatheredOn}T23:30:00Z`), toFake: ['Date'] });
  await everyScreen(await wordsIn('en'), (name, page) => {
    screens.set(name, page.cloneNode(true) as HTMLElement);
  });
  expect(screens.size).toBeGreaterThan(20);
});

afterAll(() => vi.useRealTimers());

/** Text of a control that is drawn: without what is only for the ear or only for the eye. */
const drawnIn = (control: Element): string => {
  const copy = control.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll('.reads, [aria-hidden="true"]')) other.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};

const nameOf = (control: Element): string =>
  control.getAttribute('aria-label') ?? (control.textContent ?? '').replace(/\s+/g, ' ').trim();

test('heard alone, each control says what it does and for what, in the words that are seen; groups have names, headings leave out no level, and the standard allows the markup', async () => {
  const faults: string[] = [];
  for (const [name, page] of screens) {
    const head = '<!doctype html>\n<html lang="en"><head><title>Any</title></head>';
    const findings = await byStandard(`${head}<body>${page.innerHTML}</body></html>`, name);
    for (const finding of findings)
      if (!isAccepted(finding)) faults.push(`${name}: ${finding.rule}: ${finding.says} ${finding.element}`);
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
      Number(tagName[1]),
    );
    if (levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1))
      faults.push(`${name}: headings leave out a level: ${levels}`);
    for (const group of page.querySelectorAll('fieldset, [role="group"]'))
      if (!group.querySelector(':scope > legend') && !group.matches('[aria-label], [aria-labelledby]'))
        faults.push(`${name}: a group has no name: ${drawnIn(group)}`);
    const controls = [...page.querySelectorAll('a, button, summary, label')];
    for (const control of controls)
      if (!nameOf(control).includes(drawnIn(control)))
        faults.push(`${name}: what reads ${drawnIn(control)} is called ${nameOf(control)}`);
    for (const link of page.querySelectorAll('a[href^="tel:"]'))
      if (!/\p{L}{2}/u.test(nameOf(link))) faults.push(`${name}: a number alone: ${nameOf(link)}`);
    // Links of one name may lead to one place.
    const names = controls.map(
      (control) => `${control.tagName} ${nameOf(control)} ${control.getAttribute('href') ?? ''}`,
    );
    for (const one of new Set(
      names.filter((each, at) => names.indexOf(each) !== at && !/ (?:https|tel):\S+$/.test(each)),
    ))
      faults.push(`${name}: more than one is called ${one}`);
  }
  expect(faults).toEqual([]);
});

test('whoever goes by headings comes to each call or danger, to each group of one verdict, and to each program', () => {
  const outline = {
    H2: '.call, .danger, .verdict, .band',
    H3: '.card, [data-program], .sheet .head',
  };
  const met = new Set<string>();
  const faults = [...screens].flatMap(([name, page]) =>
    Object.entries(outline).flatMap(([level, parts]) =>
      [...page.querySelectorAll(parts)].flatMap((part) => {
        const heading = part.matches('.verdict') ? part : part.querySelector(':is(h1, h2, h3, h4, h5, h6)');
        met.add(part.classList[0] ?? '');
        return heading?.tagName === level ? [] : [`${name}: ${part.className}: ${heading?.outerHTML}`];
      }),
    ),
  );
  expect([...met]).toEqual(
    expect.arrayContaining(['call', 'danger', 'verdict', 'band', 'card', 'program', 'door']),
  );
  expect(faults).toEqual([]);
});

/** A link or a control, what is said and not called, and what an office without a number is. */
const inControl = 'a, button, summary, label, q, bdi, .failed-text, .contact-name';

const word = /[\p{L}\p{N}]/u;

test('that one call is about several programs is heard at its number, before other offices', () => {
  const several = [...screens.values()].flatMap((page) =>
    [...page.querySelectorAll('.call')].filter((call) => call.querySelectorAll('.card').length > 1),
  );
  expect(several.length).toBeGreaterThan(2);
  for (const call of several)
    expect(call.querySelector('.contacts ~ .covers')?.previousElementSibling).toBe(
      call.querySelector('.contacts:first-of-type'),
    );
});

test('a number in a sentence of the results is dialed where it stands, but beside the link to that number', () => {
  const numbers = Object.values<Contact>(contacts).flatMap(({ phone }) => phone ?? []);
  let links = 0;
  const faults = [...screens].flatMap(([name, page]) => {
    links += page.querySelectorAll('.in-sentence a[href^="tel:"]').length;
    return [...page.querySelectorAll('.results *')].flatMap((element) => {
      const own = [...element.childNodes]
        .map((node) => (node.nodeType === 3 ? node.textContent : ' '))
        .join('');
      const beside = element.closest('.contact, .row') ?? element;
      const bare = numbers
        .filter((number) => new RegExp(`\\b${number}\\b`).test(own))
        .filter((number) => !beside.querySelector(`a[href$="${number.replaceAll('-', '')}"]`));
      return bare.length === 0 || element.closest(inControl) ? [] : [`${name}: ${element.textContent}`];
    });
  });
  expect(links).toBeGreaterThan(5);
  expect([...new Set(faults)]).toEqual([]);
});

test('who reads no English is told once, with the first number, how to ask for an interpreter', async () => {
  const asked: (number | undefined)[] = [];
  await everyScreen(await wordsIn('ur'), (name, page) => {
    if (!/^the results/.test(name)) return;
    const sentences = [...page.querySelectorAll('.call q')].map(({ textContent }) => textContent);
    asked.push(sentences.filter((one) => one === 'I need an interpreter. My language is Urdu.').length);
    expect(page.querySelector('.call.first')).toHaveTextContent(
      'I need an interpreter. My language is Urdu.',
    );
  });
  expect(asked).toEqual([1, 1, 1]);
});

test('no two parts of a sentence are stuck together: before an element within it there is a space', () => {
  const stuck = [...screens].flatMap(([name, page]) =>
    [...page.querySelectorAll('small, strong, b, em, bdi, a')].flatMap((element) => {
      const before = element.previousSibling?.textContent ?? '';
      const own = element.textContent ?? '';
      return word.test(before.slice(-1)) && word.test(own.slice(0, 1)) ? [`${name}: ${before}|${own}`] : [];
    }),
  );
  expect([...new Set(stuck)]).toEqual([]);
});

test('whatever screen somebody first asks to hear, its first line stands at the beginning of the sound', () => {
  const texts = spokenTexts(readWords('en'));
  const first = firstLines(texts);
  const keys = keysByText(texts);
  const late = [...screens].flatMap(([name, page]) => {
    const [line] = linesIn(page.querySelector('main') ?? page, keys);
    return line?.piece.every((key) => key === 'rest' || first.has(key)) ? [] : [`${name}: ${line?.piece}`];
  });
  expect(late).toEqual([]);
});

/** A slow network, in seconds and bytes; the index loads before the sound. */
const line = { latency: 0.4, bytesPerSecond: 400_000 / 8, listBytes: 7_000 };
const voice = { bytesPerSign: 144, bytesPerSecond: 2_000, restSeconds: 0.25 };

/** When each text has loaded, in seconds after the request, with the file in this order. */
const arrivals = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, number> => {
  let bytes = line.listBytes;
  const come = new Map<string, number>();
  for (const text of texts.values()) {
    if (come.has(text)) continue;
    bytes += text.length * voice.bytesPerSign;
    come.set(text, line.latency + bytes / line.bytesPerSecond);
  }
  return come;
};

/** Seconds until the first sound, plus all later pauses for loading, when the whole screen is read. */
const waitWhile = (texts: readonly string[], come: ReadonlyMap<string, number>) => {
  const first = come.get(texts[0] ?? '') ?? Number.NaN;
  let [clock, silence] = [first, 0];
  for (const text of texts) {
    const here = Math.max(clock, come.get(text) ?? Number.NaN);
    silence += here - clock;
    clock = here + (text.length * voice.bytesPerSign) / voice.bytesPerSecond + voice.restSeconds;
  }
  return { first, silence };
};

test('on 400 kbps every screen is heard within two seconds, and then waits little for what comes next', () => {
  const texts = spokenTexts(readWords('en'));
  const keys = keysByText(texts);
  const come = arrivals(inOrderOfNeed(texts));
  const slow: string[] = [];
  for (const [name, page] of screens) {
    // The way to the list leads through the results, and its sound comes after theirs.
    if (name.startsWith('the list')) continue;
    const closed = page.cloneNode(true) as HTMLElement;
    for (const fold of closed.querySelectorAll('details')) fold.open = false;
    const said = linesIn(closed.querySelector('main') ?? closed, keys).flatMap(({ piece }) => piece);
    const read = ['listen.synthetic', ...said].flatMap((key) => (key === rest ? [] : (texts.get(key) ?? '')));
    const { first, silence } = waitWhile(read, come);
    const isHasty = /welcome|danger|help for/.test(name);
    if (!(first <= 2 && silence <= (isHasty ? 5 : 16)))
      slow.push(`${name}: ${first.toFixed(1)} s, then ${silence.toFixed(1)} s of silence`);
  }
  expect(slow).toEqual([]);
});
