import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Display } from '../browser/display';
import { endGroup } from '../browser/endGroup';
import { freePort } from '../browser/servers';
import { type Engine, inputAt, patience, requestedCapabilities, type Send, until } from './driver';

/** Where distributions install MiniBrowser of WebKitGTK. */
const folders = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/lib',
];
const releases = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
export const miniBrowser = (): string | undefined =>
  folders.flatMap((folder) => releases.map((release) => `${folder}/${release}/MiniBrowser`)).find(existsSync);

/** Endpoints of the WebDriver standard, relative to the session. */
const paths: Record<string, [method: string, path: string]> = {
  Navigate: ['POST', 'url'],
  GetCurrentURL: ['GET', 'url'],
  Back: ['POST', 'back'],
  Refresh: ['POST', 'refresh'],
  Execute: ['POST', 'execute/sync'],
  PerformActions: ['POST', 'actions'],
  Print: ['POST', 'print'],
};

/** WebKitGTK's MiniBrowser via WebKitWebDriver. */
export const openWebKit = async (program: string, display: Display, proxy: string): Promise<Engine> => {
  const home = mkdtempSync(join(tmpdir(), 'engines-webkit-'));
  const port = await freePort();
  const child = spawn(program, [`--port=${port}`], {
    env: {
      ...process.env,
      ...{
        DISPLAY: display.name,
        HOME: home,
        XDG_CACHE_HOME: home,
        XDG_DATA_HOME: home,
        XDG_RUNTIME_DIR: home,
      },
      // Works without a graphics card.
      ...{ WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' },
    },
    stdio: 'ignore',
    detached: true,
  });
  const base = `http://127.0.0.1:${port}`;
  const ask = async (method: string, path: string, given?: object): Promise<unknown> => {
    const answer = await fetch(`${base}/${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(given ?? {}) }),
      signal: AbortSignal.timeout(patience),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  let session = '';
  const close = async () => {
    if (session) await ask('DELETE', session).catch(() => undefined);
    await endGroup(child, home);
  };
  try {
    await until('WebKitWebDriver', () => ask('GET', 'status').catch(() => undefined));
    const flags = [
      '--automation',
      '--ignore-tls-errors',
      `--proxy=socks5://${proxy}`,
      '--ignore-host=127.0.0.1',
    ];
    const options = { binary: miniBrowser(), args: flags };
    const { sessionId, capabilities } = (await ask('POST', 'session', {
      capabilities: { alwaysMatch: { ...requestedCapabilities, 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    session = `session/${sessionId}`;
    const send: Send = (command, given) => {
      const [method, path] = paths[command] ?? [];
      if (!method) throw new Error(`${command} has no path here.`);
      return ask(method, `${session}/${path}`, given);
    };
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      send,
      ...inputAt(display, 'mousemove', '20', '25', 'click', '1'),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
