/** What a center shows to lead people to the site, made from its address and the words of each language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageTag, languageOf, languageTags } from '../../../locales/languages';
import { squareCode } from '../../../src/handoff/qr';
import { type NeedPageOf, needPages, needTitle } from '../../../src/pages/needPages';
import { escaped } from '../../build/escaped';
import type { Site } from '../../build/site';
import { readWords } from '../../build/words';
import { lettersFor } from './letters';

/** Width and height in millimeters. */
export const papers = { a4: [210, 297], letter: [215.9, 279.4], a3: [297, 420] } as const;
export type Paper = keyof typeof papers;

/** One page to lead to: the first page, or the page of a need, in a language. */
export interface Goal {
  tag: LanguageTag;
  /** Of which the question is already ticked; the first page without it. */
  need?: NeedPageOf | undefined;
}

/**
 * The goals of a kit: the first page, or the pages of these needs and groups of needs, each in every language.
 * @param names last parts of addresses, such as `food`
 * @throws Error that lists the names there are.
 */
export const goalsOf = (names: readonly string[], tags: readonly LanguageTag[] = languageTags): Goal[] => {
  const unknown = names.find((name) => !needPages.some((page) => page.name === name));
  if (unknown !== undefined)
    throw new Error(
      `There is no page "${unknown}". There are: ${needPages.map(({ name }) => name).join(' ')}`,
    );
  const needs = names.length > 0 ? needPages.filter(({ name }) => names.includes(name)) : [undefined];
  return needs.flatMap((need) => tags.map((tag) => ({ tag, need })));
};

/** @throws Error if the site's address is not known. */
export const addressOf = ({ origin, base }: Site, { tag, need }: Goal): string => {
  if (origin === null) throw new Error('The address of the site is not known.');
  return `${origin}${base}${tag}/${need ? `needs/${need.name}/` : ''}`;
};

/** Name of the files for a goal; neutral where the need is dangerous to be seen with. */
export const fileNameOf = ({ tag, need }: Goal): string => `${tag}${need ? `-${need.name}` : ''}`;

const wordsOf = (tag: LanguageTag) => {
  const words = readWords(tag);
  return (key: string): string => {
    const text = words.get(key);
    if (!text) throw new Error(`locales/${tag} has no ${key}.`);
    return text;
  };
};

/** What the button, the poster and the message name first. */
const titleOf = ({ tag, need }: Goal): string => {
  const say = wordsOf(tag);
  if (!need) return say('visit.welcome.heading');
  return say(`visit.${need.need ? needTitle(need.need) : `questions.needs.groups.${need.group}`}`);
};

/** A square code that stands alone, with its quiet zone. */
export const codePicture = (address: string): string => {
  const { size, path } = squareCode(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`;
};

const posterStyle = readFileSync(join(import.meta.dirname, 'poster.css'), 'utf8');

/**
 * A page to print on one sheet. It has neither a phone number nor a name of an office: paper on a wall cannot be taken
 * back when a fact changes.
 */
export const poster = (site: Site, goal: Goal, paper: Paper): string => {
  const { tag, need } = goal;
  const { direction } = languageOf(tag);
  const say = wordsOf(tag);
  const [width, height] = papers[paper];
  const address = addressOf(site, goal);
  const inEnglish = `${titleOf({ ...goal, tag: 'en' })}${need ? ` · ${titleOf({ tag: 'en' })}` : ''}`;
  return `<!doctype html>
<html lang="${tag}" dir="${direction}">
<head>
<meta charset="utf-8">
<title>${escaped(titleOf(goal))}</title>
<style>@page{size:${width}mm ${height}mm;margin:0}:root{--wide:${width}mm;--high:${height}mm}
${posterStyle}${lettersFor(tag)}</style>
</head>
<body>
<header>
<h1>${escaped(titleOf(goal))}</h1>
<p class="lead">${escaped(say(need ? 'visit.welcome.heading' : 'visit.welcome.lead'))}</p>
</header>
<figure>
${codePicture(address)}
<figcaption>
<p>${escaped(say('handoff.send.scan'))}</p>
<p class="address" lang="en" dir="ltr">${shownAddress(address)}</p>
</figcaption>
</figure>
<ul>
${['free', 'forgets', 'who'].map((key) => `<li>${escaped(say(`visit.welcome.${key}`))}</li>`).join('\n')}
</ul>
${tag === 'en' ? '' : `<footer lang="en" dir="ltr">${escaped(inEnglish)}</footer>\n`}</body>
</html>
`;
};

/** To be typed: without what a browser adds, and broken after a slash only. */
const shownAddress = (address: string): string =>
  escaped(address.replace(/^https:\/\//, '')).replaceAll('/', '/<wbr>');

/**
 * A link to copy into a page. It asks nothing of our host before it is touched, says nothing of the page that it stands
 * in, and leaves a frame, in which our pages do not show.
 */
export const button = (site: Site, goal: Goal): string => {
  const { direction } = languageOf(goal.tag);
  const style = [
    'display:inline-block',
    'padding:14px 20px',
    'border-radius:12px',
    'background:#0b4f4a',
    'color:#fffdf9',
    'font:bold 18px/1.4 sans-serif',
    'text-decoration:none',
  ].join(';');
  return `<a href="${addressOf(site, goal)}" lang="${goal.tag}" dir="${direction}" rel="noreferrer" target="_top" style="${style}">${escaped(titleOf(goal))}</a>`;
};

/** A text message, each sentence and the address on a line of its own, so that no direction of writing mixes them. */
export const message = (site: Site, goal: Goal): string =>
  [titleOf(goal), wordsOf(goal.tag)('visit.welcome.free'), addressOf(site, goal)].join('\n');

/** The page of the kit, for the people of a center: everything in it, to be looked at and copied. */
export const kitPage = (site: Site, goals: readonly Goal[]): string => {
  const rows = goals.map((goal) => {
    const { name, direction } = languageOf(goal.tag);
    const file = fileNameOf(goal);
    const printed = Object.keys(papers).map((paper) => `<a href="poster-${file}-${paper}.pdf">${paper}</a>`);
    return `<section>
<h2><bdi lang="${goal.tag}">${name}</bdi>: ${escaped(titleOf({ ...goal, tag: 'en' }))}</h2>
<p>Poster: ${printed.join(' · ')} · <a href="code-${file}.svg">the square code alone</a></p>
<p>${button(site, goal)}</p>
<pre>${escaped(button(site, goal))}</pre>
<pre lang="${goal.tag}" dir="${direction}">${escaped(message(site, goal))}</pre>
</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Kit for centers</title>
<style>body{max-width:50rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 sans-serif}pre{padding:1rem;background:#f2f2f2;white-space:pre-wrap;overflow-wrap:anywhere}</style>
</head>
<body>
<h1>Kit for centers</h1>
<p>For ${escaped(addressOf(site, { tag: 'en' }))}. In each language: a poster on three sizes of paper, a button for your own page with the text to copy, and a text message.</p>
<p>Do not show the site inside a frame of your page. It refuses, because the page around it could watch, and could cover "Leave". Use the button.</p>
${rows.join('\n')}
</body>
</html>
`;
};
