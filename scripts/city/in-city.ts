/**
 * Runs something for another city: `npm run city -- chicago check` runs `npm run check` in a copy of the engine over
 * which the folder `chicago` lies; `npm run city -- chicago author words es` one command. What that changed of the city
 * is carried back to its folder.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { carryBack, layCity } from './lay';

/**
 * Runs a command in a copy for the city of `folder`.
 * @returns its exit status.
 */
export const runInCity = (folder: string, command: string, given: readonly string[]): number => {
  const room = mkdtempSync(join(tmpdir(), 'city-'));
  try {
    const laid = layCity(folder, join(room, 'city'));
    const { CITY: _, CENTERS, ...env } = process.env;
    const { status } = spawnSync(command, given, {
      cwd: laid.tree,
      stdio: 'inherit',
      env: {
        COMMIT: commit(),
        ...env,
        DIST: resolve(process.env.DIST ?? 'dist'),
        ...(CENTERS && { CENTERS: resolve(CENTERS) }),
      },
    });
    for (const file of carryBack(laid)) console.log(`Changed in ${folder}: ${file}`);
    return status ?? 1;
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : reason);
    return 2;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
};

/** The engine's, since the copy is no repository. */
const commit = (): string =>
  spawnSync('git', ['rev-parse', '--short=8', 'HEAD'], { encoding: 'utf8' }).stdout?.trim() || 'unknown';

if (process.argv[1] === import.meta.filename) {
  const [folder, script, ...given] = process.argv.slice(2);
  if (folder && script)
    process.exitCode = runInCity(folder, 'npm', [
      'run',
      '-s',
      script,
      ...(given.length > 0 ? ['--', ...given] : []),
    ]);
  else {
    console.error('Say which city and what to run: npm run city -- chicago check');
    process.exitCode = 2;
  }
}
