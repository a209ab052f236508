import type promise from '../../../locales/en/promise.json';

/** Sections of the promise page that are lists of sentences. Each sentence has an id and a test. */
export const parts = ['do', 'dont', 'safer', 'try'] as const;

export type Part = (typeof parts)[number];
export type SentenceId<P extends Part = Part> = keyof (typeof promise)[P] & string;

type Sentences = { readonly [P in Part]: readonly SentenceId<P>[] };

/** Ids of the sentences, in page order. */
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
