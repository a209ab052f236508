import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'twice-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('two builds of one commit are identical', () => {
  // `npm test` has just built the site, and names it.
  const first = hashesOf(process.env.BUILT ?? built(join(folder, 'here')));
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(hashesOf(built(join(folder, 'and/elsewhere')))).toEqual(first);
});

/** Builds into another folder and, for every second one, in another part of the world. */
function built(dist: string): string {
  const zone = dist.endsWith('elsewhere') ? 'Asia/Dhaka' : 'America/New_York';
  // Variables of the test runner must not reach the build.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const run = spawnSync('npm', ['run', '-s', 'build'], {
    env: { ...env, DIST: dist, VOICES: 'en', TZ: zone, LC_ALL: zone === 'Asia/Dhaka' ? 'C' : 'C.UTF-8' },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return dist;
}

/** The content of each file as a hash, by its path below the folder. */
function hashesOf(dist: string): Record<string, string> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [
        file.slice(dist.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}
