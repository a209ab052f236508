import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Draft } from './kinds';

const parts = ['src', 'locales', 'machines', 'scripts', 'package.json', 'tsconfig.json', 'biome.json'];
/** What `npm run facts` runs. */
const facts = 'scripts/authoring/facts.ts';
/** A save may not be refused for what only time has done. */
const isOld = (line: string): boolean => /is hidden by now/.test(line);

/** A copy of the catalog in which an edit is held against every check of `npm run facts` before it is written. */
export class Candidate {
  readonly #root: string;
  readonly #copy: string;
  /** The check that runs: the copy can hold one draft at a time. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(root: string) {
    this.#root = root;
    this.#copy = mkdtempSync(join(realpathSync(tmpdir()), 'workbench-'));
    for (const part of parts.filter((one) => existsSync(join(root, one))))
      cpSync(join(root, part), join(this.#copy, part), { recursive: true });
    symlinkSync(realpathSync(join(root, 'node_modules')), join(this.#copy, 'node_modules'), 'junction');
  }

  /** The faults that a draft brings, one sentence each, and those that are there without it. */
  faults(draft: Draft): Promise<{ brought: readonly string[]; left: readonly string[] }> {
    const next = this.#last.then(() => this.#faultsOf(draft));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #faultsOf(draft: Draft): Promise<{ brought: readonly string[]; left: readonly string[] }> {
    const after = await this.#factsOf(draft);
    if (after.length === 0) return { brought: [], left: [] };
    const before = new Set(await this.#factsOf(new Map()));
    const isLeft = (line: string) => before.has(line) || isOld(line);
    return { brought: after.filter((line) => !isLeft(line)), left: after.filter(isLeft) };
  }

  async #factsOf(draft: Draft): Promise<readonly string[]> {
    for (const part of ['src/catalog', 'locales']) {
      rmSync(join(this.#copy, part), { recursive: true, force: true });
      cpSync(join(this.#root, part), join(this.#copy, part), { recursive: true });
    }
    for (const [file, text] of draft) {
      const path = join(this.#copy, file);
      mkdirSync(dirname(path), { recursive: true });
      if (text === null) rmSync(path, { force: true });
      else writeFileSync(path, text);
    }
    const { code, said } = await run(process.execPath, ['--import', 'tsx', facts], this.#copy);
    const lines = said.split('\n').filter((line) => line.trim() !== '');
    return code === 0 ? [] : lines.length > 0 ? lines : ['The check ended without a word.'];
  }

  close(): void {
    rmSync(this.#copy, { recursive: true, force: true });
  }
}

/** A text in our style. @throws Error with the formatter's words */
export const formatted = async (root: string, file: string, text: string): Promise<string> => {
  const biome = resolve(root, 'node_modules/@biomejs/biome/bin/biome');
  const { code, out, said } = await run(
    process.execPath,
    [biome, 'format', `--stdin-file-path=${file}`],
    root,
    text,
  );
  if (code !== 0) throw new Error(`${file} could not be written in our style: ${said}`);
  return out;
};

const run = (program: string, given: readonly string[], cwd: string, input?: string) =>
  new Promise<{ code: number; out: string; said: string }>((done) => {
    const child = execFile(program, given, { cwd, maxBuffer: 1e8 }, (error, out, said) =>
      done({ code: error ? 1 : 0, out, said: said + out }),
    );
    child.stdin?.end(input ?? '');
  });
