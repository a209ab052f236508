import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'twice-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('who builds the same commit again gets the same bytes', () => {
  const [first, second] = ['here', 'and/elsewhere'].map((place) => built(join(folder, place)));
  expect(Object.keys(first ?? {}).length).toBeGreaterThan(50);
  expect(second).toEqual(first);
}, 600_000);

/** A fresh build, in another folder and another part of the world, as hashes by name. */
function built(dist: string): Record<string, string> {
  const zone = dist.endsWith('elsewhere') ? 'Asia/Dhaka' : 'America/New_York';
  // Variables of the test runner must not reach the build.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const run = spawnSync('npm', ['run', '-s', 'build'], {
    env: { ...env, DIST: dist, VOICES: 'en', TZ: zone, LC_ALL: zone === 'Asia/Dhaka' ? 'C' : 'C.UTF-8' },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
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
