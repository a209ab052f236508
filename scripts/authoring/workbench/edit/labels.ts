import type { Kind } from './kinds';

/** A field in plain words: what it is, and what to write. */
type Label = readonly [what: string, hint?: string];

const seen: Label = [
  'Seen on',
  'The day of the newest evidence: the page’s own date, or the day when you phoned. Not the day when you type this.',
];
const reachable: Readonly<Record<string, Label>> = {
  name: ['Name', 'As the office calls itself, in English.'],
  phone: ['Phone', 'As one dials it: 212-555-0123'],
  hours: ['Open', 'New York time. Leave empty if no source says both days and times.'],
  openOnHolidays: ['Open on holidays, too', 'Only if the office says so.'],
  hoursNote: ['Hours without times', 'For a source that says no times.'],
  languages: ['Languages spoken there', 'Empty if nobody says: that does not mean English only.'],
  url: ['Web page', 'Begins with https://'],
  checkedOn: seen,
};

export const labels: Readonly<Partial<Record<Kind, Readonly<Record<string, Label>>>>> = {
  contact: {
    ...reachable,
    orPhone: ['Second number', 'Another number of the same office.'],
    say: ['What to say at the prompt', 'For a line that asks what you want, in English.'],
    confidence: [
      'How sure',
      '“high”: two sources, or a call. “medium”: one source or an old one; people then read that the number may have changed.',
    ],
    source: [
      'Source',
      'Where it was found. Is the page newer than we knew? Change its own date under “Sources” first. A phone call is a source, too: the call sheet writes it.',
    ],
  },
  place: {
    ...reachable,
    id: ['Id', 'Lower-case words joined by hyphens; never changed, lists that people took home point to it.'],
    serves: ['Gives help with'],
    borough: ['Borough'],
    address: [
      'Address',
      'As on an envelope: 1 Main Street, Queens, NY 11372. Never of a shelter or a survivors’ office.',
    ],
    at: ['Point on the map', 'Latitude and longitude, such as 40.7128, -73.9352. Only with an address.'],
    callFirst: ['Say “call before you go”', 'For evidence that is old or from one source only.'],
    source: ['Source', 'A short citation with the address of the page.'],
  },
  source: {
    title: ['Title', 'As the page calls itself.'],
    url: ['Address of the page', 'Begins with https://; tel: for a call.'],
    dated: ['Its own date', 'As the page shows it: 2026-08-11, or 2026-08, or 2026; empty if it shows none.'],
    kind: ['Kind'],
  },
  provider: {
    name: ['Name', 'As the organization calls itself, in English.'],
    about: ['What it is', 'One sentence: A nonprofit organization in New York City.'],
    url: ['Web page', 'Its own page, never what somebody else says of it. Begins with https://'],
    contacts: [
      'Its own phones and pages',
      'Where a program has several organizations: other directories then read each number once.',
    ],
    source: ['Source', 'Where it is said that this organization gives the help.'],
  },
  caution: {
    words: ['Words', 'The id of the sentence.'],
    when: ['For whom', 'Empty: for everybody.'],
    kind: ['Kind', 'A caution ages within weeks.'],
    source: ['Source'],
    checkedOn: seen,
  },
  program: {
    id: ['Id', 'Lower-case words joined by hyphens; the name of its file.'],
    officialName: ['Official name', 'In English; never translated.'],
    kind: ['Kind', '“judged”: fits some and not others. “information”: shown to everybody who comes for it.'],
    needs: ['Helps with'],
    requires: ['Everybody must meet', 'Whoever does not meet one of these reads that it may not fit.'],
    prefers: ['Better if met', 'Whoever does not meet one of these reads that it may fit.'],
    confirms: ['Shown, not asked', 'What the office will want to know.'],
    urgentWhen: ['First on the list if'],
    advice: ['Good to know', 'Sentences, each for everybody or for whom a condition holds.'],
    cost: ['Cost'],
    papers: ['Immigration papers'],
    bring: ['Bring'],
    contacts: ['Whom to call', 'In the order in which to try them.'],
    providers: [
      'Who provides it',
      'For other directories. Not there? Add the organization first. Empty for a right, a rule or a national line.',
    ],
    leaflet: ['Leaflet'],
    places: ['Places to look up nearby'],
    instead: ['Try instead', 'When it does not fit.'],
    law: ['Law', 'As cited, one a line.'],
    laws: ['Law with an explanation'],
    sources: ['Sources'],
    status: ['How it stands', '“open” for a new program only once a second person has written its rule.'],
    checkedOn: seen,
  },
};

/** A field of a field, wherever it is. */
const inner: Readonly<Record<string, Label>> = {
  words: ['Words'],
  when: ['For whom'],
  kind: ['Kind'],
  source: ['Source'],
  checkedOn: seen,
  cite: ['As cited'],
  state: ['State'],
  since: ['Since'],
};

export const labelOf = (kind: Kind, path: readonly string[]): Label | undefined =>
  path.length === 1 ? labels[kind]?.[path[0] ?? ''] : inner[path.at(-1) ?? ''];
