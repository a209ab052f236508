import { execFileSync } from 'node:child_process';

/** The checked-out commit and whether the working tree has changes; for reports. */
export const commitNow = (): string => {
  const git = (...args: readonly string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const isChanged = git('status', '--porcelain') !== '';
  return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ', and what was not committed yet' : ''}`;
};
