import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Installs packages beside ours on first use: large ones, or needed for one report only, so no dependencies of the project.
 * @param packages `name@version`
 * @returns what imports one of them by its name
 * @throws Error with npm's output
 */
export const fetched = (packages: readonly string[]): ((name: string) => Promise<unknown>) => {
  const folder = resolve('node_modules/.cache/fetched', packages.join('+'));
  if (!existsSync(join(folder, 'node_modules'))) {
    const install = [
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      ...packages,
    ];
    const { status, stderr } = spawnSync('npm', install, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`npm could not fetch ${packages.join(' and ')}: ${stderr}`);
  }
  const { resolve: find } = createRequire(join(folder, 'package.json'));
  return async (name) => import(pathToFileURL(find(name)).href);
};
