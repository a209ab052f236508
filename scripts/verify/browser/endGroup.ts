import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Kills a detached child with its process group, waits until it has exited, and deletes its folder. */
export const endGroup = async (child: ChildProcess, folder: string): Promise<void> => {
  const gone = new Promise((end) => (child.exitCode === null ? child.once('exit', end) : end(null)));
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  } catch {
    // It has already exited.
  }
  await gone;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};
