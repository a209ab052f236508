/** The part of vitest's API that these tests use, without its startup time, which would dominate thousands of runs. */
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import fc from 'fast-check';

export { vi } from 'vitest';

// A fixed seed, so that no mutant is killed by chance.
fc.configureGlobal({ seed: 20_261_123 });
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

type Body = (...given: never[]) => unknown;
interface Case {
  name: string;
  run: () => unknown;
}

export const cases: Case[] = [];
let inside: readonly string[] = [];
let before: readonly (() => unknown)[] = [];
let after: readonly (() => unknown)[] = [];
export const beforeEach = (step: () => unknown): void => {
  before = [...before, step];
};
export const afterEach = (step: () => unknown): void => {
  after = [step, ...after];
};

const add = (name: string, body: Body, given: readonly unknown[] = []) => {
  const path = [...inside, name].join(' > ');
  const [preparing, tidying] = [before, after];
  const run = async () => {
    try {
      for (const step of preparing) await step();
      await (body as (...all: unknown[]) => unknown)(...given);
    } finally {
      for (const step of tidying) await step();
    }
  };
  cases.push({ name: path, run });
};

/** Rows are argument lists only if every row is an array, as in vitest. */
const rowsOf = (rows: readonly unknown[]): readonly (readonly unknown[])[] =>
  rows.every(Array.isArray) ? rows : rows.map((row) => [row]);

const bodyOf = (first: unknown, second: unknown): Body =>
  (typeof first === 'function' ? first : second) as Body;

export const test = Object.assign(
  (name: string, first: unknown, second?: unknown) => add(name, bodyOf(first, second)),
  {
    each: (rows: readonly unknown[]) => (name: string, first: unknown, second?: unknown) => {
      for (const [at, row] of rowsOf(rows).entries()) add(`${name} [${at}]`, bodyOf(first, second), row);
    },
  },
);

const describeOne = (name: string, body: Body, given: readonly unknown[] = []) => {
  const around = { inside, before, after };
  inside = [...inside, name];
  (body as (...all: unknown[]) => unknown)(...given);
  ({ inside, before, after } = around);
};

export const describe = Object.assign(
  (name: string, first: unknown, second?: unknown) => describeOne(name, bodyOf(first, second)),
  {
    each: (rows: readonly unknown[]) => (name: string, first: unknown, second?: unknown) => {
      for (const row of rowsOf(rows)) describeOne(name, bodyOf(first, second), row);
    },
  },
);

const expectOne = (value: unknown, message?: string) => chai.expect(value, message);

/** Retries for two seconds until the matcher passes. */
const poll = (read: () => unknown) =>
  new Proxy({} as Record<string, (...given: readonly unknown[]) => Promise<void>>, {
    get:
      (_, matcher) =>
      async (...given: readonly unknown[]) => {
        for (let turn = 0; ; turn++) {
          try {
            const held = chai.expect(await read()) as unknown as Record<
              PropertyKey,
              (...all: readonly unknown[]) => void
            >;
            return held[matcher]?.(...given);
          } catch (error) {
            if (turn >= 100) throw error;
            await new Promise((wait) => setTimeout(wait, 20));
          }
        }
      },
  });
export const expect = Object.assign(expectOne, chai.expect, { soft: expectOne, poll });
