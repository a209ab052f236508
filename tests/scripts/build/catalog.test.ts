import { describe, expect, test } from 'vitest';
import { type Catalog, checkCatalog, wholeCatalog } from '../../../scripts/build/catalog/check';
import { placeServices } from '../../../src/catalog/city/services';
import { dayAfter } from '../../../src/catalog/time';
import { city } from '../../fixtures/city';

/** Newest date in a catalog, so that a row checked on that day is no fault. */
const newestIn = (of: Catalog): string =>
  [...JSON.stringify(of).matchAll(/"(\d{4}-\d{2}-\d{2})"/g)]
    .map(([, day = '']) => day)
    .reduce((newest, day) => (day > newest ? day : newest));
const catalog = city;
const today = newestIn(catalog);
const tomorrow = dayAfter(today, 1);
const noLater = (row: string, found: string): RegExp =>
  new RegExp(`^${row}: found "${found}", expected no day after ${today}$`);

test('the catalog is sound', () => {
  expect(checkCatalog(newestIn(wholeCatalog()))).toEqual([]);
});

test('so is the made-up city of the tests', () => {
  expect(checkCatalog(today, city)).toEqual([]);
});

const withProgram = (id: string, change: object): Catalog => ({
  ...catalog,
  programs: catalog.programs.map((program) => (program.id === id ? { ...program, ...change } : program)),
});
const withRow = (table: 'contacts' | 'sources' | 'questions' | 'conditions', id: string, change: object) => ({
  ...catalog,
  [table]: { ...catalog[table], [id]: { ...(catalog[table][id] as object), ...change } },
});
const withPlace = (change: object): Catalog => {
  const [first, ...others] = catalog.places.queens ?? [];
  return {
    ...catalog,
    places: { ...catalog.places, queens: [{ ...(first as object), ...change }, ...others] },
  };
};
const withoutWords = (namespace: 'programs' | 'visit', key: string): Catalog => {
  const words = structuredClone(catalog.words);
  const steps = key.split('.');
  const last = steps.pop() ?? '';
  let node = words[namespace] as Record<string, unknown>;
  for (const step of steps) node = node[step] as Record<string, unknown>;
  delete node[last];
  return { ...catalog, words };
};
const guideline = { ...(catalog.povertyGuidelines.at(-1) as object) };
const rows = catalog.povertyGuidelines.length;

/** Name of the planted fault, the catalog with it, and the expected message. */
const planted: readonly [string, Catalog, RegExp][] = [
  [
    'a paper that nobody can bring',
    withProgram('idnyc', { bring: ['identityProof', 'identityProofs'] }),
    /^programs\/idnyc\.ts: bring\[1\]: found "identityProofs", expected one of fullName, .*identityProof, /,
  ],
  [
    'a condition that does not exist',
    withProgram('idnyc', { requires: ['atLeast10', 'livesInTown'] }),
    /^programs\/idnyc\.ts: requires\[1\]: found "livesInTown", expected one of livesInCity, /,
  ],
  [
    'a judged program that judges nothing',
    withProgram('idnyc', { requires: [] }),
    /^programs\/idnyc\.ts: requires: found \[\], expected a requirement/,
  ],
  [
    'information that judges',
    withProgram('nyc-311', { requires: ['livesInCity'] }),
    /^programs\/nyc-311\.ts: requires: found \["livesInCity"\], expected nothing/,
  ],
  [
    'a way out that leads back',
    withProgram('idnyc', { instead: ['idnyc'] }),
    /^programs\/idnyc\.ts: instead: found \["idnyc"\], expected other programs/,
  ],
  [
    'a way out that leads nowhere',
    withProgram('idnyc', { instead: ['nyc-312'] }),
    /^programs\/idnyc\.ts: instead\[0\]: found "nyc-312", expected one of nyifup, /,
  ],
  [
    'a check that has not happened yet',
    withProgram('idnyc', { checkedOn: tomorrow }),
    noLater('programs/idnyc\\.ts: checkedOn', tomorrow),
  ],
  [
    'a day that the calendar does not have',
    withProgram('idnyc', { status: { state: 'open', since: '2026-02-29' } }),
    /^programs\/idnyc\.ts: status\.since: found "2026-02-29", expected a day of the calendar/,
  ],
  [
    'a program that nobody can reach',
    withProgram('district-79', { contacts: ['district79-hub'] }),
    /^programs\/district-79\.ts: contacts: found \["district79-hub"\], expected at least one contact with/,
  ],
  [
    'a sentence that a program is never without',
    withProgram('idnyc', { advice: undefined }),
    /^programs\/idnyc\.ts: advice: found nothing, expected callNow in it: somebody waits$/,
  ],
  [
    'a leaflet that no program has any more',
    withProgram('idnyc', { leaflet: undefined }),
    /^programs\/index\.ts: leaflet: found nothing, expected "rights" at one program, which tells whence it is/,
  ],
  [
    'a leaflet of two programs',
    withProgram('nyifup', { leaflet: 'rights' }),
    /^programs\/idnyc\.ts: leaflet: found "rights", expected "rights" at one program/,
  ],
  [
    'a leaflet that no official page is behind',
    withProgram('idnyc', { sources: ['directory'] }),
    /^programs\/idnyc\.ts: sources: found \["directory"\], expected an official one, for the leaflet "rights"$/,
  ],
  [
    'what to say to a line that asks nothing',
    withRow('contacts', 'moia-hotline', { say: 'Immigrant affairs' }),
    /^contacts\.ts: moia-hotline\.say: found "Immigrant affairs", expected nothing: only 311 asks what one wants$/,
  ],
  [
    'a page that our headers let nobody open',
    withRow('contacts', 'nyc-care', { url: 'https://example.organization/care' }),
    /^contacts\.ts: nyc-care\.url: found .*, expected a page of https:\/\/example\.org; our headers/,
  ],
  [
    'a program that an organization provides which nobody knows',
    { ...catalog, providedBy: { ...catalog.providedBy, idnyc: ['village'] } },
    /^providers\.ts: providedBy\.idnyc\[0\]: found "village", expected one of town$/,
  ],
  [
    'a program that somebody judges and nobody provides',
    { ...catalog, providedBy: { ...catalog.providedBy, idnyc: [] } },
    /^providers\.ts: providedBy\.idnyc: found \[\], expected an organization/,
  ],
  [
    'a program of which nobody says who provides it',
    { ...catalog, providedBy: {} },
    /^providers\.ts: providedBy\.nyc-311: found nothing, expected /,
  ],
  [
    'an organization for a program that is not there',
    { ...catalog, providedBy: { ...catalog.providedBy, idnny: ['town'] } },
    /^providers\.ts: providedBy: found "idnny", expected the id of a program$/,
  ],
  [
    'an organization without a source',
    { ...catalog, providers: { town: { name: 'A town', about: 'A made-up town.' } } },
    /^providers\.ts: town\.source: found nothing, expected one of councilFunding, /,
  ],
  [
    'a misspelt field',
    withProgram('idnyc', { urgendWhen: 'hurt' }),
    /^programs\/idnyc\.ts: urgendWhen: found "hurt", expected no such field$/,
  ],
  [
    'a missing field',
    withProgram('idnyc', { officialName: undefined }),
    /^programs\/idnyc\.ts: officialName: found nothing, expected /,
  ],
  [
    'a file under another name',
    { ...catalog, programFiles: { ...catalog.programFiles, 'idnyc.ts': 'id-nyc' } },
    /^programs\/idnyc\.ts: id: found "id-nyc", expected "idnyc", as the file is named$/,
  ],
  [
    'a file that is not in the list',
    { ...catalog, programFiles: { ...catalog.programFiles, 'new-help.ts': 'new-help' } },
    /^programs\/index\.ts: list: .*expected "new-help" once$/,
  ],
  [
    'a phone with a letter',
    withRow('contacts', 'nyc-care', { phone: '646-692-CARE' }),
    /^contacts\.ts: nyc-care\.phone: found "646-692-CARE", expected a phone as ddd-ddd-dddd/,
  ],
  [
    'a phone with a letter among the doors that are open to everybody',
    withRow('contacts', 'moia-hotline', { phone: '800-354-O365' }),
    /^contacts\.ts: moia-hotline\.phone: found "800-354-O365", expected a phone as ddd-ddd-dddd/,
  ],
  [
    'an answer left open that does not exist',
    withRow('questions', 'court', { leavesOpen: { no: ['heering'] } }),
    /^questions\.ts: court\.leavesOpen\.no\[0\]: found "heering", expected one of hearing, orderOrCheckIn, no$/,
  ],
  [
    'a phone without its area',
    withRow('contacts', 'nyc-care', { orPhone: '692-2273' }),
    /^contacts\.ts: nyc-care\.orPhone: found "692-2273", expected a phone/,
  ],
  [
    'an address of another kind',
    withRow('contacts', 'nyc-care', { url: 'javascript:alert(1)' }),
    /^contacts\.ts: nyc-care\.url: found "javascript:alert\(1\)", expected an address that begins with http/,
  ],
  [
    'a contact of low confidence',
    withRow('contacts', 'nyc-care', { confidence: 'low' }),
    /^contacts\.ts: nyc-care\.confidence: found "low", expected one of high, medium$/,
  ],
  [
    'a source that does not exist',
    withRow('contacts', 'nyc-care', { source: 'hearsay' }),
    /^contacts\.ts: nyc-care\.source: found "hearsay", expected one of councilFunding, /,
  ],
  [
    'opening hours that end before they begin',
    withRow('contacts', 'nyc-care', { hours: [{ days: ['mon'], from: '17:00', to: '09:00' }] }),
    /^contacts\.ts: nyc-care\.hours/,
  ],
  [
    'opening hours twice at one moment',
    withRow('contacts', 'nyc-care', {
      hours: [
        { days: ['mon'], from: '09:00', to: '17:00' },
        { days: ['mon', 'tue'], from: '16:00', to: '18:00' },
      ],
    }),
    /^contacts\.ts: nyc-care\.hours: .*expected spans of which no two are open at one moment$/,
  ],
  [
    'a source of next year',
    withRow('sources', 'directory', { dated: '2099' }),
    noLater('sources\\.ts: directory\\.dated', '2099'),
  ],
  [
    'a source of the thirteenth month',
    withRow('sources', 'directory', { dated: '2025-13' }),
    /^sources\.ts: directory\.dated: found "2025-13", expected a real /,
  ],
  [
    'an unknown answer in a condition',
    withRow('conditions', 'atLeast10', { not: { question: 'age', is: ['under11'] } }),
    /^conditions\.ts: atLeast10\.not\.is\[0\]: found "under11", expected one of under10, 10to15, /,
  ],
  [
    'an unknown question inside a condition of several parts',
    withRow('conditions', 'heldOrTaken', {
      any: [
        { question: 'custody', is: ['immigration'] },
        { question: 'papers', is: ['yes'] },
      ],
    }),
    /^conditions\.ts: heldOrTaken\.any\[1\]\.question: found "papers", expected one of urgent, needs, /,
  ],
  [
    'a question with the same answer twice',
    withRow('questions', 'lawyer', { answers: ['yes', 'yes'] }),
    /^questions\.ts: lawyer\.answers: found \["yes","yes"\], expected each of them once$/,
  ],
  [
    'a question that makes "I don’t know" an answer of its own',
    withRow('questions', 'lawyer', { answers: ['yes', 'notSure'] }),
    /^questions\.ts: lawyer\.answers\[1\]: found "notSure", expected an id of its own$/,
  ],
  [
    'a phone of a place with a letter',
    withPlace({ phone: '718-334-400O' }),
    /^places\/queens\.ts: [\w-]+\.phone: found "718-334-400O", expected a phone as ddd-ddd-dddd/,
  ],
  [
    'a place in the file of another borough',
    withPlace({ borough: 'bronx' }),
    /^places\/queens\.ts: [\w-]+\.borough: found "bronx", expected "queens", as the file is named$/,
  ],
  [
    'a place that serves what nobody knows',
    withPlace({ serves: ['lawyers'] }),
    /^places\/queens\.ts: [\w-]+\.serves\[0\]: found "lawyers", expected one of immigrationLegal, /,
  ],
  [
    'an address without its borough',
    withPlace({ address: '79-01 Broadway' }),
    /^places\/queens\.ts: [\w-]+\.address: found "79-01 Broadway", expected an address as on an envelope/,
  ],
  [
    'a point on the map that lies in the sea',
    withPlace({ at: [40.7, -70] }),
    /^places\/queens\.ts: [\w-]+\.at\[1\]: found -70, expected at least -74\.26 and at most -73\.69$/,
  ],
  [
    'a place that nobody can look up again',
    withPlace({ url: undefined, source: 'somebody said so' }),
    /^places\/queens\.ts: [\w-]+\.source: found "somebody said so", expected the address of a page to look it up again, here or in url$/,
  ],
  [
    'a place that will be checked tomorrow',
    withPlace({ checkedOn: tomorrow }),
    noLater('places/queens\\.ts: [\\w-]+\\.checkedOn', tomorrow),
  ],
  ...(
    [
      [
        'an advocate that nobody names',
        { advice: [{ words: 'dataWorry' }] },
        'contacts: .*health-advocates among them',
      ],
      [
        'a limit of rules, and nobody to ask',
        { advice: [{ words: 'cityRulesLimit' }] },
        'contacts: .*moia-hotline among',
      ],
      [
        'an office before the one that it names',
        { contacts: ['safe-passage', 'icare'] },
        'contacts: .*icare before safe-',
      ],
      [
        'a caution that leaves nobody to ask',
        {
          advice: [
            { words: 'greenCardCaution', kind: 'caution', source: 'tracker', checkedOn: '2026-09-01' },
          ],
        },
        'advice: .*"askPublicCharge" too',
      ],
      ['insurance without a caution', { needs: ['doctor'] }, 'advice: .*"greenCardCaution" as a caution'],
      ['papers without a fee', { papers: 'lawyerDecides' }, 'cost: .*"freeHelpGovernmentFee"'],
      [
        'a fee that nothing tells of',
        { papers: 'lawyerDecides', cost: 'freeHelpGovernmentFee' },
        'advice: .*"governmentFee" too',
      ],
    ] as const
  ).map(([what, change, message]): [string, Catalog, RegExp] => [
    what,
    withProgram('idnyc', change),
    new RegExp(`^programs/idnyc\\.ts: ${message}`),
  ]),
  [
    'a place with a day that its source does not have',
    withPlace({ checkedOn: '2026-09-01' }),
    /^places\/queens\.ts: [\w-]+\.checkedOn: found "2026-09-01", expected no day after its sources \(2026-08-25\)/,
  ],
  [
    'a point on the map without an address',
    withPlace({ address: undefined }),
    /^places\/queens\.ts: [\w-]+\.at: found \[.*\], expected nothing without an address$/,
  ],
  [
    'an address that only an old source has',
    withPlace({ checkedOn: '2024-05-01' }),
    /^places\/queens\.ts: [\w-]+\.address: found .*, expected nothing, or evidence of 2025 or later/,
  ],
  [
    'an old row that nobody has to call first',
    withPlace({ checkedOn: '2024-05-01' }),
    /^places\/queens\.ts: [\w-]+\.callFirst: found false, expected true, for the evidence is older/,
  ],
  [
    'old opening hours',
    withPlace({ checkedOn: '2024-05-01', hours: [{ days: ['mon'], from: '09:00', to: '17:00' }] }),
    /^places\/queens\.ts: [\w-]+\.hours: found .*, expected nothing, or evidence of 2025 or later/,
  ],
  [
    'a place that nobody can reach',
    withPlace({ phone: undefined }),
    /^places\/queens\.ts: [\w-]+\.phone: found nothing, expected a phone, or a page in url/,
  ],
  [
    'the street of a survivors’ office',
    withPlace({ serves: ['survivorLegal'] }),
    /^places\/queens\.ts: [\w-]+\.address: found .*, expected nothing, and no at: the street of a survivors/,
  ],
  [
    'an address of another borough',
    withPlace({ address: '1 Main Street, Brooklyn, NY 11201' }),
    /^places\/queens\.ts: [\w-]+\.address: found .*, expected an address that names the borough of the file/,
  ],
  [
    'a point in another borough',
    withPlace({ at: [40.6602, -73.969] }),
    /^places\/queens\.ts: [\w-]+\.at: found \[40\.6602,-73\.969\], expected a point in Queens$/,
  ],
  [
    'a language without a name',
    withPlace({ languages: ['xx'] }),
    /^places\/queens\.ts: [\w-]+\.languages: found "xx", expected a language with a name/,
  ],
  [
    'a place under two ids',
    {
      ...catalog,
      places: {
        ...catalog.places,
        queens: [0, 1].map((i) => ({ ...(catalog.places.queens?.[0] as object), id: `place-${i}-queens` })),
      },
    },
    /^places\/queens\.ts: place-1-queens: found .*, expected no second row for the place place-0-queens/,
  ],
  [
    'a service that no line of the whole city offers',
    {
      ...catalog,
      places: {
        ...catalog.places,
        citywide: (catalog.places.citywide ?? []).map((row) => ({
          ...(row as { serves: readonly string[] }),
          serves: (row as { serves: readonly string[] }).serves.filter((one) => one !== 'library'),
        })),
      },
    },
    /^places\/citywide\.ts: serves: found nothing, expected a row for "library"/,
  ],
  [
    'the street of a row for the whole city',
    {
      ...catalog,
      places: {
        ...catalog.places,
        citywide: (catalog.places.citywide ?? []).map((row) => ({
          ...(row as object),
          serves: placeServices.filter((one) => one !== 'survivorLegal'),
          address: '1 Main Street, Queens, NY 11372',
        })),
      },
    },
    /^places\/citywide\.ts: [\w-]+\.address: found .*, expected nothing: a row for the whole city has no street$/,
  ],
  [
    'a number that was corrected, and came back',
    withRow('contacts', 'nyc-care', { phone: '844-955-3425' }),
    /^contacts\.ts: nyc-care\.phone: found "844-955-3425", expected another: this is the Legal Aid number/,
  ],
  [
    'a year of money below an older one',
    {
      ...catalog,
      povertyGuidelines: [...catalog.povertyGuidelines, { ...guideline, year: 2024 }],
    },
    new RegExp(`^money\\.ts: povertyGuidelines\\[${rows}\\]\\.year: found 2024, expected a later year`),
  ],
  [
    'a poverty line with cents',
    { ...catalog, povertyGuidelines: [{ ...guideline, firstPerson: 15_960.5 }] },
    /^money\.ts: povertyGuidelines\[0\]\.firstPerson: found 15960\.5, expected whole dollars$/,
  ],
  ...(
    [
      ['programs', 'programs.idnyc.say'],
      ['programs', 'conditions.atLeast10'],
      ['programs', 'contacts.nyc-care'],
      ['programs', 'bring.passport.item'],
      ['visit', 'questions.borough.why'],
      ['visit', 'questions.borough.answers.queens'],
      ['visit', 'questions.income.range'],
      ['visit', 'question.notSure'],
    ] as const
  ).map(([namespace, key]): [string, Catalog, RegExp] => [
    `no words for ${key}`,
    withoutWords(namespace, key),
    new RegExp(
      `^locales/en/${namespace}\\.json: ${key.replaceAll('.', '\\.')}: found nothing, expected words$`,
    ),
  ]),
];

describe('a planted fault is found, by file and field:', () => {
  test.each(planted)('%s', (_what, broken, message) => {
    const faults = checkCatalog(today, broken);
    expect(faults.length).toBeGreaterThan(0);
    expect(
      faults.filter((fault) => message.test(fault)),
      faults.join('\n'),
    ).toHaveLength(1);
  });
});

test('words that a program names must be there: advice, cost, papers, confirms and laws', () => {
  const groups = ['advice.callNow', 'cost.free', 'papers.noMatter', 'confirms.fourPoints', 'laws.eo34'];
  for (const key of groups) {
    const faults = checkCatalog(today, withoutWords('programs', key));
    expect(
      faults.some((fault) => fault.includes(`found "${key.split('.')[1]}", expected one of `)),
      key,
    ).toBe(true);
  }
});

test('yesterday nothing of today had been checked yet', () => {
  const yesterday = dayAfter(today, -1);
  const faults = checkCatalog(yesterday, city);
  expect(faults.some((fault) => fault.includes(`expected no day after ${yesterday}`))).toBe(true);
});
