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
  const first = hashesOf(process.env.BUILT ?? written(join(folder, 'here'), 'America/New_York', 'C.UTF-8'));
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(hashesOf(written(join(folder, 'and/elsewhere'), 'Asia/Dhaka', 'C'))).toEqual(first);
});

/** Writes the site into another folder, in another part of the world, without the build's checks. */
function written(dist: string, zone: string, locale: string): string {
  // Variables of the test runner must not reach the build.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build/written.ts'], {
    env: { ...env, DIST: dist, VOICES: 'en', TZ: zone, LC_ALL: locale },
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
