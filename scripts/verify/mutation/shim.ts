/** The part of vitest's API that these tests use, without its start-up cost, so that a thousand runs take minutes. */
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import fc from 'fast-check';

// The same draws for every fault, so that none is killed by luck.
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

const add = (name: string, body: Body, given: readonly unknown[] = []) => {
  const path = [...inside, name].join(' > ');
  cases.push({ name: path, run: () => (body as (...all: unknown[]) => unknown)(...given) });
};

const bodyOf = (first: unknown, second: unknown): Body =>
  (typeof first === 'function' ? first : second) as Body;

export const test = Object.assign(
  (name: string, first: unknown, second?: unknown) => add(name, bodyOf(first, second)),
  {
    each: (rows: readonly unknown[]) => (name: string, first: unknown, second?: unknown) => {
      for (const [at, row] of rows.entries())
        add(`${name} [${at}]`, bodyOf(first, second), Array.isArray(row) ? row : [row]);
    },
  },
);

const describeOne = (name: string, body: Body, given: readonly unknown[] = []) => {
  const before = inside;
  inside = [...inside, name];
  (body as (...all: unknown[]) => unknown)(...given);
  inside = before;
};

export const describe = Object.assign(
  (name: string, first: unknown, second?: unknown) => describeOne(name, bodyOf(first, second)),
  {
    each: (rows: readonly unknown[]) => (name: string, first: unknown, second?: unknown) => {
      for (const row of rows) describeOne(name, bodyOf(first, second), Array.isArray(row) ? row : [row]);
    },
  },
);

const expectOne = (value: unknown, message?: string) => chai.expect(value, message);

/** Asks again and again, for two seconds, until the matcher holds. */
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
export const vi = { setConfig: () => undefined };
