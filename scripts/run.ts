/** Runs `npm run <group> -- <command>`; lists the commands if there is no such one. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Command, groups, listOf, whole } from './commands';

const run = async ({ runs: [file, ...first], needsBuild }: Command, given: readonly string[]) => {
  if (needsBuild) {
    const { status } = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
  const path = resolve(file);
  process.argv.splice(1, Number.POSITIVE_INFINITY, path, ...first, ...given);
  await import(pathToFileURL(path).href);
};

const [group = '', asked = whole[group] ?? '', ...given] = process.argv.slice(2);
const commands = groups[group];
const command = commands?.[asked];
if (command) await run(command, given);
else if (group === '') console.log(listOf());
else {
  console.error(commands ? `npm run ${group} does one of these:\n${listOf(group)}` : listOf());
  process.exitCode = 2;
}
