/**
 * Every command of the project with a one-sentence description, for `npm run help`. Commands of a group are its
 * arguments, as in `npm run verify -- audit 20000`.
 */
export interface Command {
  says: string;
  /** The program and its leading arguments. */
  runs: readonly [file: string, ...first: string[]];
  /** Builds the site first. */
  needsBuild?: true;
}

/** Defined in `package.json`. */
export const plain: Record<string, string> = {
  dev: 'serves the site while it is worked on',
  build:
    'makes the site in dist; SITE_URL says where it will be served, HEADERS=none that the host sends none, VOICES="en" reads only English aloud, DIST names another folder, CITY the folder of another city, CENTERS one with a folder for each center',
  start: 'builds the site and serves it on this machine',
  check: 'is the quick loop: format, lint, types, import direction and unit tests',
  test: 'builds, runs the checks, and drives a browser through every test that is not tagged long',
  'test:long': 'runs every test, those tagged long too, with the sound of every language',
  city: 'runs a script for another city: npm run city -- chicago check',
  'new-city': 'makes a folder with an invented city, to be filled with the facts of a real one',
  help: 'prints this list',
};

export const groups: Record<string, Record<string, Command>> = {
  author: {
    facts: {
      says: 'checks every fact and all words as the tests do, and says what to write instead',
      runs: ['scripts/authoring/facts.ts'],
    },
    screen: {
      says: 'answers a visit given as JSON: path, next question, and each verdict with its reasons',
      runs: ['scripts/authoring/screen.ts'],
    },
    workbench: {
      says: 'opens the page in which facts and words are kept true, on this machine only',
      runs: ['scripts/authoring/workbench/serve.ts'],
    },
    words: {
      says: 'notes that the words of a language belong to today’s English',
      runs: ['scripts/authoring/stampWords.ts'],
    },
    po: {
      says: 'writes the words of a language as a PO file for translators’ tools, and takes such a file back',
      runs: ['scripts/authoring/po.ts'],
    },
    fonts: {
      says: 'cuts our letters anew where the words use others',
      runs: ['scripts/authoring/cutFonts.ts'],
    },
    export: {
      says: 'writes the catalog for other directories: HSDS 3.1 or 3.0, tables, and a list for a spreadsheet',
      runs: ['scripts/authoring/export.ts'],
    },
    import: {
      says: 'turns a center’s own list (HSDS, tables, CSV, a city’s open data) into places for its center.json',
      runs: ['scripts/authoring/import.ts'],
    },
    'export-diff': {
      says: 'says in words what changed between two exports',
      runs: ['scripts/authoring/exportDiff.ts'],
    },
    'center-schema': {
      says: 'writes the JSON Schema of a center’s settings again',
      runs: ['scripts/authoring/center-schema.ts'],
    },
    diagrams: {
      says: 'draws the machines again from their code',
      runs: ['scripts/authoring/diagrams.ts'],
    },
    previews: {
      says: 'takes the pictures again that a message shows beside a link to the site',
      runs: ['scripts/authoring/kit/takePreviews.ts'],
    },
    screenshots: {
      says: 'takes the pictures of the README again',
      runs: ['scripts/authoring/screenshots.ts'],
      needsBuild: true,
    },
  },
  verify: {
    audit: {
      says: 'holds the verdicts of 200,000 made-up people against rules that somebody else wrote',
      runs: ['scripts/verify/audit.ts'],
    },
    properties: {
      says: 'holds the laws of a visit against a million random ones',
      runs: ['scripts/verify/properties.ts'],
    },
    mutate: {
      says: 'plants faults, and counts those that the tests notice',
      runs: ['scripts/verify/mutate.ts'],
    },
    prove: {
      says: 'runs the long proofs of the promise page in every browser and on every web server that is here',
      runs: ['scripts/verify/prove.ts'],
    },
    promises: {
      says: 'says how each promise stands after the last run of the tests',
      runs: ['scripts/verify/promises.ts'],
    },
    engines: {
      says: 'walks Back, leaving and visits in a Chromium 87 from npm, Firefox and WebKit',
      runs: ['scripts/verify/engines.ts'],
    },
    deployed: {
      says: 'asks a site in the world for our headers',
      runs: ['scripts/verify/deployed.ts'],
    },
    edits: {
      says: 'makes a hundred random legal changes of facts in a copy, and tells which tests they turn red',
      runs: ['scripts/authoring/edits.ts'],
    },
    freshness: {
      says: 'lists what is to be checked again now, what most people meet first',
      runs: ['scripts/authoring/freshness.ts'],
    },
    accessibility: {
      says: 'lets checkers that others wrote judge each screen that presses lead to, in each way of use',
      runs: ['scripts/verify/accessibility.ts'],
    },
    advisories: {
      says: 'asks the registry for known weaknesses of what we serve',
      runs: ['scripts/verify/advisories.ts'],
    },
  },
  bench: {
    all: {
      says: 'measures everything below in one run, and writes the report',
      runs: ['scripts/bench/bench.ts', 'all'],
      needsBuild: true,
    },
    page: {
      says: 'times the first question and each step on a slowed phone, and weighs 1,000 visits',
      runs: ['scripts/bench/bench.ts', 'page'],
      needsBuild: true,
    },
    judging: {
      says: 'times our engine beside two others that have the same rules',
      runs: ['scripts/bench/bench.ts', 'judging'],
    },
    growth: {
      says: 'times up to 10,000 programs',
      runs: ['scripts/bench/bench.ts', 'growth'],
    },
    questions: {
      says: 'counts the questions asked, and the fewest possible',
      runs: ['scripts/bench/bench.ts', 'questions'],
    },
    heard: {
      says: 'times the voice on 400 kbps',
      runs: ['scripts/bench/heard.ts'],
      needsBuild: true,
    },
    load: {
      says: 'asks a server on this machine for whole visits, as many as it can answer, and weighs a million',
      runs: ['scripts/bench/load.ts'],
      needsBuild: true,
    },
    lighthouse: {
      says: 'lets Lighthouse judge the first page, a question and a program',
      runs: ['scripts/bench/lighthouse/lighthouse.ts'],
    },
  },
  kiosk: {
    keys: {
      says: 'tries to break out of the wall by every key and gesture that we know',
      runs: ['scripts/kiosk-box/keys.ts'],
    },
    box: {
      says: 'runs what a center’s box runs, and kills its browser again and again',
      runs: ['scripts/kiosk-box/check.ts'],
    },
    soak: {
      says: 'sends 500 people to the wall in a row',
      runs: ['scripts/kiosk-box/soak.ts'],
      needsBuild: true,
    },
  },
  deploy: {
    headers: {
      says: 'writes the policy’s hashes and every web server’s settings, after a build that asks for it',
      runs: ['scripts/build/writeDeployment.ts'],
    },
    kit: {
      says: 'writes posters, buttons and text messages that lead to the site at SITE_URL',
      runs: ['scripts/authoring/kit/kit.ts'],
    },
    'kill-switch': {
      says: 'puts a worker into dist that takes every copy of the site back from the devices',
      runs: ['scripts/build/killSwitch.ts'],
    },
  },
};

/** Default command of a group. */
export const whole: Record<string, string> = { bench: 'all' };

const lineOf = (name: string, says: string): string => `  ${name.padEnd(32)}${says}`;

export const listOf = (group?: string): string =>
  [
    ...(group ? [] : Object.entries(plain).map(([name, says]) => lineOf(`npm run ${name}`, says))),
    ...Object.entries(groups)
      .filter(([name]) => !group || name === group)
      .flatMap(([name, commands]) =>
        Object.entries(commands).map(([command, { says }]) => lineOf(`npm run ${name} -- ${command}`, says)),
      ),
  ].join('\n');
