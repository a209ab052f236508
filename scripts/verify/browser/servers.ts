import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';

/** A web server installed on this machine, started with the files of `deploy/web`. */
export interface WebServer {
  /** Name and version. */
  name: string;
  /**
   * Serves `site` with our settings; only the listening address differs. `change` may alter the settings, which are those of
   * `deploy/web` unless another folder is named.
   */
  start(site: string, change?: (settings: string) => string, settingsFolder?: string): Promise<Running>;
  /** Changes the settings so that visitors are logged. */
  withLog: (settings: string) => string;
}

export interface Running {
  url: string;
  /** Contents of all files the server has or created, as one text. */
  disk(): Promise<string>;
  close(): Promise<void>;
}

/** How to start one kind of server. */
interface Kind {
  /** Debian installs some of them in directories that only root has in PATH. */
  binaries: string[];
  version: string;
  /** Directory that must exist for the server to start. */
  parts?: string;
  /** Name of the settings file below `deploy/web` that controls logging. */
  settings: string;
  /** Writes machine-specific settings around ours; returns the arguments to start the server. */
  prepare(at: {
    folder: string;
    port: number;
    site: string;
    settings: string;
    settingsFolder: string;
  }): Promise<string[]>;
  withLog: (settings: string) => string;
}

const apacheModules = '/usr/lib/apache2/modules';
const isRoot = process.getuid?.() === 0;

const kinds: Record<string, Kind> = {
  nginx: {
    binaries: ['nginx', '/usr/sbin/nginx'],
    version: '-v',
    settings: 'nginx/nginx.conf',
    async prepare({ folder, port, site, settings, settingsFolder }) {
      const conf = join(folder, 'conf');
      await cp(join(settingsFolder, 'nginx'), conf, { recursive: true });
      await writeFile(join(conf, 'site.conf'), `listen 127.0.0.1:${port};\nroot ${site};\n`);
      await writeFile(join(conf, 'nginx.conf'), settings);
      const asRoot = isRoot ? ['-g', 'user root;'] : [];
      return ['-e', '/dev/null', '-p', folder, '-c', join(conf, 'nginx.conf'), ...asRoot];
    },
    withLog: (settings) => settings.replace('access_log off', 'access_log told.log'),
  },
  Caddy: {
    binaries: ['caddy'],
    version: 'version',
    settings: 'Caddyfile',
    async prepare({ folder, port, site, settings }) {
      const here = settings
        .replace(/^:8080 \{$/m, `http://127.0.0.1:${port} {`)
        .replace('root * /srv/site', `root * ${site}`)
        .replaceAll('{folder}', folder);
      await writeFile(join(folder, 'Caddyfile'), here);
      return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
    withLog: (settings) =>
      settings.replace(/^:8080 \{$/m, ':8080 {\n\tlog {\n\t\toutput file {folder}/told.log\n\t}'),
  },
  Apache: {
    binaries: ['apache2', '/usr/sbin/apache2', 'httpd', '/usr/sbin/httpd'],
    version: '-v',
    parts: apacheModules,
    settings: 'apache.conf',
    async prepare({ folder, port, site, settings }) {
      await mkdir(join(folder, 'runtime'));
      const around = [
        `ServerRoot "${folder}"`,
        `Listen 127.0.0.1:${port}`,
        'ServerName 127.0.0.1',
        `PidFile "${folder}/runtime/pid"`,
        `DefaultRuntimeDir "${folder}/runtime"`,
        ...['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite'].map(
          (name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`,
        ),
        'TypesConfig /dev/null',
        ...(isRoot ? ['User www-data', 'Group www-data'] : []),
      ];
      const conf = join(folder, 'apache.conf');
      const here = settings.replaceAll('/srv/site', site).replace('*:8080', `127.0.0.1:${port}`);
      await writeFile(conf, `${around.join('\n')}\n${here}`);
      return ['-f', conf, '-DFOREGROUND'];
    },
    withLog: (settings) => `CustomLog told.log "%h"\n${settings}`,
  },
};

/** The supported web servers that are installed. */
export const webServers: readonly WebServer[] = Object.entries(kinds).flatMap(([kindName, kind]) => {
  const binary = kind.binaries.find((one) => spawnSync(one, [kind.version]).status === 0);
  if (!binary || (kind.parts && !existsSync(kind.parts))) return [];
  const { stdout, stderr } = spawnSync(binary, [kind.version], { encoding: 'utf8' });
  const [version = ''] = `${stdout}${stderr}`.match(/\d+(\.\d+)+/) ?? [];
  const start: WebServer['start'] = (site, change, settingsFolder) =>
    startServer(binary, kind, site, change, settingsFolder);
  return [{ name: `${kindName} ${version}`.trim(), start, withLog: kind.withLog }];
});

async function startServer(
  binary: string,
  kind: Kind,
  site: string,
  change: (settings: string) => string = (settings) => settings,
  settingsFolder = 'deploy/web',
): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'server-'));
  // A server that drops root privileges must still be able to read both.
  await chmod(folder, 0o755);
  const port = await freePort();
  const settings = change(await readFile(join(settingsFolder, kind.settings), 'utf8'));
  const args = await kind.prepare({ folder, port, site: resolve(site), settings, settingsFolder });
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const server = spawn(binary, args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  // At the root there is nothing where the site is under a path.
  await expect.poll(() => statusOf(url), { timeout: 15_000 }).toBeGreaterThan(0);
  return {
    url,
    disk: () => allText(folder),
    close: async () => {
      await ended(server);
      await rm(folder, { recursive: true });
    },
  };
}

const statusOf = (url: string) =>
  fetch(url).then(
    ({ status }) => status,
    () => 0,
  );

/** Contents of all files except the settings, which contain the listening address but no trace of a visitor. */
async function allText(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  const texts = files
    .filter(({ name }) => !/\.conf$|^Caddyfile$/.test(name))
    .map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1').catch(() => ''));
  return (await Promise.all(texts)).join('\n');
}

const ended = (server: ChildProcess) =>
  new Promise<void>((done) => {
    server.once('exit', () => done());
    server.kill('SIGTERM');
  });

/** A free port on the loopback interface. */
export const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
