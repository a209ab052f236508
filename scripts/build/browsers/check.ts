/**
 * Holds all that was built to what the oldest browsers have. What they lack and do without is listed here, each with what
 * becomes of it; a line that nothing needs any more is a fault too.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesIn } from '../builtFiles';
import { tooNew } from './builtIns';
import { tooNewStyle } from './style';

type Known = Readonly<Record<string, string>>;

/** Asked for only where it is there, or never. */
export const withoutScript: Known = {
  '.createPolicy()': 'where a browser has Trusted Types',
  '.getState()': 'where a browser tells its history',
  '.updateCurrentEntry()': 'where a browser tells its history',
  navigation: 'where a browser tells its history; else src/shell/leave.ts goes by what it knows',
  CloseWatcher: 'else Escape is a key',
  AudioContext: 'else nothing is read aloud, and the player says so',
  HTMLDialogElement: 'src/early/dialogs.ts brings what is used of it',
  '.detect()': 'i18next: a detector of languages, which we do not use',
  '.use()': 'React and i18next: their own',
  '.take()': 'ours: a newer release, see src/shell/offline/register.ts',
  '.getTextInfo()': 'i18next asks for it first',
  '.escape()': 'i18next: its own',
  '.navigate()': 'React asks for it first',
  '.skipTransition()': 'React: view transitions, which we do not use',
  '.startViewTransition()': 'React: view transitions, which we do not use',
  'Intl.ListFormat': 'i18next: lists, made when one is asked for; ours stand in src/language/formats.ts',
  '?.(...)': 'i18next: whether a word exists, which we do not ask; and tried in Chromium 87',
  '":view-transition-group(root)"': 'React: view transitions, which we do not use',
  '":view-transition-group()"': 'React: view transitions, which we do not use',
  reportError: 'React asks for it first',
  setImmediate: 'React asks for it first',
};

/** Left away by a browser that lacks it. */
export const withoutStyle: Known = {
  ':has': 'a chosen answer shows its mark alone, and paper has the foot of the page',
  ':focus-visible': 'the browser’s own ring shows where the focus is',
  '::backdrop': 'dialogs.ts draws its own where a browser has none',
  '::details-content': 'what is folded away stays so on paper',
  '@page': 'paper has the browser’s own margins',
  '(prefers-color-scheme)': 'light',
  '(scripting)': 'Nastaliq comes in as soon as it is there',
  '(forced-colors)': 'the browser’s own colors',
  '(prefers-contrast)': 'our colors, which are AAA on white',
  'color-scheme': 'boxes and bars of the browser stay light in the dark',
  'color-scheme: only': 'see color-scheme',
  'overscroll-behavior-y': 'a pull at the top loads anew; leaving a visit so is asked first',
  'scroll-padding-block': 'a jump ends under the bar',
  '-webkit-tap-highlight-color': 'none is drawn there',
  'font-family: system-ui': 'the next family of the list',
  'overflow-wrap: anywhere': 'a word longer than its line stands out of it',
  'text-wrap': 'lines of a heading end where they are full',
  outline: 'a ring with corners',
  'font-synthesis': 'the browser thickens Urdu',
  'cursor: pointer': 'a phone has none',
  'cursor: default': 'a phone has none',
  'forced-color-adjust': 'the browser’s own colors',
  'aspect-ratio': 'the map is as tall as its sheet, at most 26rem',
  'content-visibility': 'see ::details-content',
  'break-after: avoid': 'a head may stand at the foot of a page of paper',
  'align-content: start': 'as flex-start',
};

/** Files of the wall alone, whose browser is its computer’s own, see docs/kiosk.md. */
const isOfTheWall = (name: string): boolean => /^start-.*\.css$/.test(name);

/** @returns each thing that is too new, and each line of the lists that nothing needs. */
export const tooNewIn = (dist: string): string[] => {
  const files = filesIn(dist);
  const read = (end: string) => files.filter((file) => file.endsWith(end));
  const scripts = tooNew(read('.js').map((file) => readFileSync(file, 'utf8')));
  const styles = new Map(
    read('.css')
      .filter((file) => !isOfTheWall(basename(file)))
      .flatMap((file) => [...tooNewStyle(readFileSync(file, 'utf8'))]),
  );
  return [...faultsIn('A script', scripts, withoutScript), ...faultsIn('The style', styles, withoutStyle)];
};

const faultsIn = (what: string, found: ReadonlyMap<string, string[]>, known: Known): string[] => [
  ...[...found]
    .filter(([name]) => !(name in known))
    .map(
      ([name, who]) =>
        `${what} needs ${name}, which these lack: ${who.join(', ')}. See ${join('scripts/build/browsers', 'check.ts')}.`,
    ),
  ...Object.keys(known)
    .filter((name) => !found.has(name))
    .map(
      (name) =>
        `${what} does not use ${name} any more: take its line out of scripts/build/browsers/check.ts.`,
    ),
];
