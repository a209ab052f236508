import type { SentenceId } from '../../../src/pages/promise/sentences';
import type { Sink } from '../browser/sinks';

/** A test: its file below `tests`, part of its title, and the value for a parameterized title. */
export type Proof = readonly [file: string, title: string, filledWith?: string];
type Proofs<Id extends string> = Record<Id, readonly [Proof, ...Proof[]]>;

/** One test per sink searches it after whole visits. */
const nothingIn = <const S extends readonly Sink[]>(...sinks: S) =>
  sinks.map(
    (sink): Proof => [
      'browser/privacy-traces.spec.ts',
      'starts over, and nothing of the visit is left in: ',
      sink,
    ],
  ) as { readonly [Each in keyof S]: Proof };
const titles: Proof = [
  'browser/privacy-traces.spec.ts',
  'no document title contains an answer, since the history keeps titles',
];
const forgotten: Proof = [
  'browser/privacy-traces.spec.ts',
  'control: the page knows the answers while the visit goes on',
];
const wall: Proof = ['browser/privacy-modes.spec.ts', 'somebody who is done leaves nothing of the visit'];
const guide: Proof = [
  'browser/privacy-modes.spec.ts',
  'nothing of the client before is left anywhere in the browser',
];
const disk: Proof = ['browser/privacy-disk.spec.ts', 'leaves nothing on the disk'];
const exfiltration: Proof = [
  'browser/exfiltration.spec.ts',
  'no channel is left, not even a bare connection',
];
const control: Proof = [
  'browser/exfiltration.spec.ts',
  'control: without our headers a script in the page can carry answers away',
];
const said: Proof = [
  'browser/privacy-page.spec.ts',
  'all that we promise and all that we cannot, without our script',
];
const withoutHeaders: Proof = [
  'privacy/withoutHeaders.test.tsx',
  'says what is lost, and nothing that only headers can keep',
];
const noField: Proof = ['privacy/sources.test.ts', 'offers a field to type in'];

/** The tests that show each promise; each fails when the promise is broken. */
const promised: Proofs<SentenceId<'do'>> = {
  noName: [noField, ['privacy/sources.test.ts', 'every field is a box or a dot to tick']],
  noTyping: [noField, ['browser/privacy-built.spec.ts', 'autocomplete is off for every field of every page']],
  onlyNeeded: [
    [
      'eligibility/path.test.ts',
      'nothing is asked that no program in scope, or in scope after an answer, can use',
    ],
  ],
  skip: [['browser/visit.spec.ts', 'somebody who skips every question still gets the general helplines']],
  onlyHere: [
    ...nothingIn('localStorage', 'sessionStorage', 'indexedDB', 'cache', 'windowName', 'console'),
    wall,
    guide,
    disk,
    ['privacy/sources.test.ts', 'keeps something beyond the page'],
  ],
  forgets: [
    ...nothingIn('document', 'accessibility', 'print', 'heap', 'clipboard'),
    forgotten,
    wall,
    guide,
    ['browser/visit.spec.ts', 'starting over asks first, then forgets everything'],
  ],
  noWayBack: [
    ['browser/privacy-disk.spec.ts', 'Back to our page shows the welcome, with nothing of the visit in it'],
    ['browser/visit.spec.ts', 'a page that was left is restored as the welcome, never with answers'],
  ],
  noHistory: [
    ...nothingIn('address', 'title', 'historyState'),
    titles,
    disk,
    ['privacy/needPages.test.tsx', 'no address and no title names violence, a crime, ICE, a court'],
  ],
  noCookies: [
    ...nothingIn('cookie', 'localStorage', 'sessionStorage', 'indexedDB'),
    ['privacy/sources.test.ts', 'keeps something beyond the page'],
  ],
  notSent: [
    ...nothingIn('request', 'console'),
    ['browser/privacy-page.spec.ts', 'once the page is open, a whole visit needs no network'],
    ['privacy/sources.test.ts', 'sends something by itself'],
  ],
  noStrangers: [
    ['browser/privacy-built.spec.ts', 'no page links to or requests anything but this site'],
    ['browser/privacy-built.spec.ts', 'no style sheet requests anything of another site'],
    ['privacy/supply.test.ts', 'only packages on the list, each with its reason, are in what is served'],
  ],
  locked: [exfiltration, control],
  noPowers: [['browser/privacy-page.spec.ts', 'camera, microphone and place are refused to the page']],
  noLanding: [
    ['privacy/input.test.ts', 'whatever stands in an address, it only ever chooses who uses the page'],
    ['privacy/input.test.ts', 'whatever stands behind the #, it is a list of programs or nothing at all'],
    ['browser/privacy-page.spec.ts', 'no address, however malformed, answers a question'],
    ['browser/linked.spec.ts', 'begins on the page of a need, with that need ticked and not yet sent'],
  ],
  paper: [['browser/privacy-page.spec.ts', 'what a person prints names no question and no answer']],
  list: [
    ['handoff/room.test.ts', 'code that makes what a person takes away imports no answers'],
    ['privacy/input.test.ts', 'whatever stands behind the #, it is a list of programs or nothing at all'],
  ],
  noVisitors: [
    ['browser/servers.spec.ts', 'a thousand requests leave no address of a visitor on its disk'],
    ['privacy/deploy.test.ts', 'no server configuration writes an access log'],
  ],
  fault: [
    ['privacy/fault.test.tsx', 'the visit is wiped, numbers are shown, nothing is logged'],
    ['browser/privacy-page.spec.ts', 'the visit is forgotten, numbers are shown, and nothing is logged'],
  ],
  open: [['privacy/twice.test.ts', 'two builds of one commit are identical']],
};

/** Limits are tested too: that the page states them in every language, and where possible that they exist. */
const limits: Proofs<SentenceId<'dont'>> = {
  history: [said, disk],
  network: [said],
  watching: [said],
  spyApp: [said],
  memory: [said],
  kept: [said],
  otherBrowsers: [
    said,
    control,
    ['browser/exfiltration.spec.ts', 'only the channels that we document are open'],
  ],
  afterwards: [said],
  noHeaders: [
    withoutHeaders,
    ['browser/privacy-without-headers.spec.ts', 'the page refuses strangers by itself'],
  ],
  framed: [withoutHeaders],
  hostKeepsList: [withoutHeaders],
};

const advice: Proofs<SentenceId<'safer'> | SentenceId<'try'>> = {
  private: [said],
  other: [said],
  clear: [said],
  offline: [['browser/privacy-page.spec.ts', 'once the page is open, a whole visit needs no network']],
};

/** For every sentence of the promise page, by id, the tests that fail when it is not true. */
export const proofs: Readonly<Record<string, readonly Proof[]>> = { ...promised, ...limits, ...advice };
