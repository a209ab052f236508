/**
 * The oldest browsers in which a whole visit works, as `browserslist` in `package.json` says. The build, its style and the
 * tests read them from here.
 */
import { readFileSync } from 'node:fs';
import compat, { type CompatStatement, type SupportStatement } from '@mdn/browser-compat-data';

const names = {
  chrome: 'chrome',
  samsung: 'samsunginternet_android',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios',
} as const;
type Name = keyof typeof names;

export const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  browserslist: string[];
};

/** Each with its version, as `chrome` and `87`. */
export const oldest: readonly { name: Name; version: string }[] = browserslist.map((line) => {
  const [name = '', version = ''] = line.split(' ');
  if (!(name in names) || !/^\d+(\.\d+)?$/.test(version))
    throw new Error(`package.json: "${line}" is not a browser of ours and one version.`);
  return { name: name as Name, version };
});

const asTarget = ({ name, version }: { name: Name; version: string }): string[] =>
  name === 'chrome' || name === 'firefox' || name === 'safari' ? [name + version] : [];

/** As the bundler wants them for style; Samsung’s browser is a Chromium, and Safari on a phone the one on a desk. */
export const styleTargets: string[] = oldest.flatMap(asTarget);

/**
 * And for scripts. The bundler rewrites every `?.` for a Chrome before 91, which goes wrong only where `...` stands in such a
 * call: 400 bytes for everybody. `builtIns.ts` looks for those few, and for all else that came between.
 */
export const scriptTargets: string[] = styleTargets.map((target) =>
  target.startsWith('chrome') && Number(target.slice(6)) < 91 ? 'chrome91' : target,
);

const isFrom = (added: string, version: string): boolean => {
  const [[big = 0, small = 0], [bigHere = 0, smallHere = 0]] = [added.replace('≤', ''), version].map((each) =>
    each.split('.').map(Number),
  ) as [number[], number[]];
  return big < bigHere || (big === bigHere && small <= smallHere);
};

/** Whole or in part: most parts that MDN misses are of no use here. */
const supports = (support: SupportStatement | undefined, version: string): boolean =>
  [support ?? []]
    .flat()
    .some(
      ({ version_added: added, version_removed, flags, prefix, alternative_name }) =>
        typeof added === 'string' &&
        /^≤?\d/.test(added) &&
        isFrom(added, version) &&
        !version_removed &&
        !flags &&
        !prefix &&
        !alternative_name,
    );

type Browsers = typeof oldest;

/** @returns which of these lack it, as `safari 14`; nothing where all have it. */
export const lacking = ({ support }: CompatStatement, browsers: Browsers = oldest): string[] =>
  browsers
    .filter(({ name, version }) => !supports(support[names[name]], version))
    .map(({ name, version }) => `${name} ${version}`);

/** What `src/early/firstTouch.ts` asks a browser for before anybody answers anything, as MDN has it. */
const sentinels = [compat.javascript.builtins?.Promise?.any, compat.api?.Element?.replaceChildren];

const addedTo = ({ name }: Browsers[number]): string[] =>
  sentinels.flatMap((entry) =>
    [entry?.__compat?.support[names[name]] ?? []].flat().flatMap(({ version_added: added }) => added || []),
  );

/** The oldest that pass for good there. Scripts are held to these, so that nothing is missing later than there. */
export const passing: Browsers = oldest.map((browser) => ({
  name: browser.name,
  version: addedTo(browser).reduce((newest, added) => (isFrom(added, newest) ? newest : added)),
}));
