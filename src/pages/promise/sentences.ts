import type promise from '../../../locales/en/promise.json';

/** Sections of the promise page that are lists of sentences. Each sentence has an id and a test. */
export const parts = ['do', 'dont', 'safer', 'try'] as const;

export type Part = (typeof parts)[number];
export type SentenceId<P extends Part = Part> = keyof (typeof promise)[P] & string;

/** Of any section. */
export type AnySentenceId = { [P in Part]: SentenceId<P> }[Part];

type Sentences = { readonly [P in Part]: readonly SentenceId<P>[] };

/** Ids of the sentences where the host sends our headers, in page order. */
export const sentences: Sentences = {
  do: [
    'noName',
    'noTyping',
    'onlyNeeded',
    'skip',
    'onlyHere',
    'forgets',
    'noWayBack',
    'noHistory',
    'noCookies',
    'notSent',
    'noStrangers',
    'locked',
    'noPowers',
    'noLanding',
    'paper',
    'list',
    'noVisitors',
    'fault',
    'open',
  ],
  dont: ['history', 'network', 'watching', 'spyApp', 'memory', 'kept', 'otherBrowsers', 'afterwards'],
  safer: ['private', 'other', 'clear'],
  try: ['offline'],
};

/** What is true only where the host sends our headers, and what is said in its place where it can send none. */
export const needHeaders: readonly AnySentenceId[] = ['locked', 'noPowers', 'noVisitors', 'otherBrowsers'];
export const withoutHeaders: readonly SentenceId<'dont'>[] = ['noHeaders', 'framed', 'hostKeepsList'];

/** Ids of the sentences for a host, in page order. */
export const sentencesFor = (sendsHeaders: boolean): Sentences => {
  if (sendsHeaders) return sentences;
  const holding = <Id extends AnySentenceId>(ids: readonly Id[]) =>
    ids.filter((id) => !needHeaders.includes(id));
  return { ...sentences, do: holding(sentences.do), dont: [...withoutHeaders, ...holding(sentences.dont)] };
};
