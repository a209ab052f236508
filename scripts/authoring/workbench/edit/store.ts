import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type Draft, Refusal } from './kinds';

/** The only folders that are written to. */
const folders = ['src/catalog', 'locales'];

interface Saved {
  says: string;
  before: Draft;
  after: Draft;
}

/**
 * Writes files of the catalog, each whole or not at all, and takes saves back.
 * @param root the folder that holds `src/catalog` and `locales`
 * @param journal a file outside of them, which tells a later start what a loss of power left undone
 */
export class Store {
  readonly #root: string;
  readonly #journal: string;
  readonly #saves: Saved[] = [];

  constructor(root: string, journal: string) {
    this.#root = realpathSync(root);
    this.#journal = journal;
    if (!existsSync(journal)) return;
    const left = JSON.parse(readFileSync(journal, 'utf8')) as [string, string | null][];
    this.#put(new Map(left));
    rmSync(journal);
  }

  has = (file: string): boolean => existsSync(join(this.#root, file));
  read = (file: string): string => readFileSync(this.#at(file), 'utf8');
  #now = (file: string): string | null => (this.has(file) ? this.read(file) : null);

  /** What can be taken back, the latest last. */
  get saves(): readonly string[] {
    return this.#saves.map(({ says }) => says);
  }

  /**
   * @param before the texts from which `after` was made
   * @throws Refusal if a file is another by now, or lies elsewhere; then nothing is written
   */
  save(says: string, before: Draft, after: Draft): void {
    this.#write(before, after);
    this.#saves.push({ says, before, after });
  }

  /** Takes the latest save back. @throws Refusal as `save`, and if there is none */
  undo(): string {
    const last = this.#saves.at(-1);
    if (last === undefined) throw new Refusal('There is nothing to take back.');
    this.#write(last.after, last.before);
    this.#saves.pop();
    return last.says;
  }

  #write(before: Draft, after: Draft): void {
    for (const [file, text] of before)
      if (this.#now(file) !== text)
        throw new Refusal(
          `${file} was changed meanwhile by something else. Nothing was saved; load the page again.`,
        );
    for (const file of after.keys()) this.#at(file);
    // One file is whole by itself; several need to be told which belong together.
    if (after.size > 1) writeWhole(this.#journal, JSON.stringify([...after]));
    this.#put(after);
    if (after.size > 1) rmSync(this.#journal);
  }

  #put(after: Draft): void {
    for (const [file, text] of after) {
      const path = this.#at(file);
      if (text === null) rmSync(path, { force: true });
      else writeWhole(path, text);
    }
  }

  /** @throws Refusal unless the path lies in our folders, links followed */
  #at(file: string): string {
    const path = resolve(this.#root, file);
    const isThere = existsSync(dirname(path));
    const folder = isThere ? realpathSync(dirname(path)) : '';
    const isOurs = folders.some((one) => `${folder}${sep}`.startsWith(join(this.#root, one) + sep));
    if (!isOurs || (existsSync(path) && lstatSync(path).isSymbolicLink()))
      throw new Refusal(`${file} is not a file of the catalog.`);
    return path;
  }
}

/** Through a file beside it, so that whoever reads, and whoever starts after a loss of power, finds the old or the new. */
const writeWhole = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  const handle = openSync(aside, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(aside, path);
};
