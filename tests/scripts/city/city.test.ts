import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { carryBack, type Laid, layCity } from '../../../scripts/city/lay';
import { makeCity } from '../../../scripts/city/new-city';
import { cityPaths, testsOfAnyCity } from '../../../scripts/city/parts';
import { ofNewYork } from './ofNewYork';

const room = mkdtempSync(join(tmpdir(), 'city-test-'));
const folder = join(room, 'example');
let laid: Laid;
beforeAll(() => {
  makeCity(folder, '2026-11-23');
  laid = layCity(folder, join(room, 'copy'));
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Output and status of a program of ours or of a package, run in the copy. */
const run = (...command: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command as string[], {
    cwd: laid.tree,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: {
      ...process.env,
      COMMIT: 'example',
      UNIT_RESULTS: join(room, 'unit.json'),
    },
  });
  return { status, said: stdout + stderr };
};
const filesOf = (top: string): readonly string[] =>
  readdirSync(join(laid.tree, top), { recursive: true, encoding: 'utf8' })
    .map((file) => `${top}/${file}`)
    .filter((file) => statSync(join(laid.tree, file)).isFile());

/** Checks and examples for New York's officers and auditors; no page holds them, and another city has its own. */
const notOnPages = /^scripts\/(?:verify|authoring|bench|kiosk-box|city)\//;

describe('a new city', () => {
  test('is plainly an example, and its folder has only what is a city’s', () => {
    expect(readFileSync(join(folder, 'src/catalog/city/city.ts'), 'utf8')).toContain("name: 'Example City'");
    expect(() => makeCity(folder, '2026-11-23')).toThrow('is there already');
  });

  test('has facts and words without a fault', () => {
    const { status, said } = run('--import', 'tsx', 'scripts/authoring/facts.ts');
    expect(said).toContain('Every fact has its right shape');
    expect(status).toBe(0);
  });

  test('compiles with the engine: the engine names no id of New York', () => {
    expect(run('node_modules/typescript/bin/tsc', '--noEmit')).toEqual({ status: 0, said: '' });
  });

  test('reads nothing of New York in code, words and templates', () => {
    const files = ['src', 'machines', 'locales', 'public', 'scripts'].flatMap(filesOf);
    const naming = files.filter(
      (file) =>
        !notOnPages.test(file) &&
        !/\.(?:woff2|png|ico)$|record\.json$/.test(file) &&
        ofNewYork.test(readFileSync(join(laid.tree, file), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(400);
    expect(naming).toEqual([]);
  });

  test('is refused with a file that is the engine’s, and where there is none', () => {
    const stray = join(folder, 'src/catalog/needs.ts');
    writeFileSync(stray, '');
    expect(() => layCity(folder, join(room, 'never'))).toThrow('src/catalog/needs.ts: this is the engine');
    rmSync(stray);
    expect(() => layCity(join(room, 'nowhere'), join(room, 'never'))).toThrow('is no city');
    expect(existsSync(join(room, 'never'))).toBe(false);
  });

  test('gets back what is changed in its copy, and only that', () => {
    expect(carryBack(laid)).toEqual([]);
    const words = join(laid.tree, 'locales/es/visit.json');
    const before = readFileSync(words, 'utf8');
    const whole = JSON.parse(before);
    whole.results.heading = 'Otras palabras';
    writeFileSync(words, JSON.stringify(whole));
    expect(carryBack(laid)).toEqual(['locales/es/visit.json']);
    const own = JSON.parse(readFileSync(join(folder, 'locales/es/visit.json'), 'utf8'));
    expect(own.results.heading).toBe('Otras palabras');
    expect(Object.keys(own.results)).toHaveLength(4);
    writeFileSync(words, before);
  });
});

test('what is listed as a city’s, and each test that holds for any, is there', () => {
  expect([...cityPaths, ...testsOfAnyCity].filter((path) => !existsSync(resolve(path)))).toEqual([]);
});

describe('the whole of it', { tags: ['long'] }, () => {
  test('every test of the engine holds for the new city', () => {
    const { status, said } = run('node_modules/vitest/vitest.mjs', 'run');
    expect(said).not.toMatch(/FAIL|No test files/);
    expect(status).toBe(0);
  });
});
