import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';

/** Debian puts it where only root's shell looks. */
const binary = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);

export const hasNginx = binary !== undefined;

/** The nginx of this machine with our files, but for where it listens and what it serves. `change` may spoil them. */
export async function startNginx(site: string, change: (conf: string) => string = (conf) => conf) {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  await chmod(folder, 0o755);
  await cp('deploy/web/nginx', join(folder, 'conf'), { recursive: true });
  await writeFile(join(folder, 'conf/site.conf'), `listen 127.0.0.1:${port};\nroot ${resolve(site)};\n`);
  const conf = join(folder, 'conf/nginx.conf');
  await writeFile(conf, change(await readFile(conf, 'utf8')));
  const asRoot = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  const server = spawn(binary ?? 'nginx', ['-e', '/dev/null', '-p', folder, '-c', conf, ...asRoot], {
    stdio: 'inherit',
  });
  const url = `http://127.0.0.1:${port}`;
  await expect
    .poll(() =>
      fetch(url).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200);
  return {
    url,
    /** Every file that the server has or made, as one text. */
    disk: async () => {
      const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) =>
        file.isFile(),
      );
      const texts = files
        .filter(({ name }) => name !== 'site.conf')
        .map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1'));
      return (await Promise.all(texts)).join('\n');
    },
    close: async () => {
      await ended(server);
      await rm(folder, { recursive: true });
    },
  };
}

const ended = (server: ChildProcess) =>
  new Promise<void>((done) => {
    server.once('exit', () => done());
    server.kill('SIGQUIT');
  });

/** A port of this machine that nobody listens on now. */
export const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
