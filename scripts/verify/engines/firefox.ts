import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Display } from '../browser/display';
import { endGroup } from '../browser/endGroup';
import { type Engine, inputAt, patience, requestedCapabilities, type Send, until, within } from './driver';

/** Marionette's names for commands that differ from the standard. */
const names: Record<string, string> = { Execute: 'ExecuteScript' };

/** Firefox via Marionette, the protocol that geckodriver uses. */
export const openFirefox = async (program: string, display: Display, proxy: string): Promise<Engine> => {
  const profile = mkdtempSync(join(tmpdir(), 'engines-firefox-'));
  // By default a driven Firefox keeps history entries without user interaction, which a person's Back skips.
  const wanted = { 'marionette.port': 0, 'browser.navigation.requireUserInteraction': true };
  const lines = Object.entries(wanted).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const child = spawn(program, ['--marionette', '--no-remote', '--profile', profile], {
    env: { ...process.env, DISPLAY: display.name, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
    stdio: 'ignore',
    detached: true,
  });
  const close = () => endGroup(child, profile);
  try {
    const door = join(profile, 'MarionetteActivePort');
    const port = await until('Firefox', () => (existsSync(door) && readFileSync(door, 'utf8')) || undefined);
    const send = await speakTo(connect(Number(port), '127.0.0.1'));
    const { capabilities } = (await send('NewSession', {
      ...requestedCapabilities,
      proxy: { proxyType: 'manual', socksProxy: proxy, socksVersion: 5 },
    })) as { capabilities: { browserVersion: string } };
    const name = `Firefox ${capabilities.browserVersion}`;
    return { name, send, ...inputAt(display, 'key', 'alt+Left'), close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Marionette messages are `length:[kind, id, error, result]`, length in bytes. */
const speakTo = async (socket: Socket): Promise<Send> => {
  const waiting = new Map<number, (error: unknown, result: unknown) => void>();
  let heard = Buffer.alloc(0);
  let id = 0;
  let greeted = () => {};
  const greeting = new Promise<void>((done) => {
    greeted = done;
  });
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    heard = Buffer.concat([heard, chunk]);
    for (;;) {
      const start = heard.indexOf(':') + 1;
      const end = start + Number(heard.subarray(0, start - 1));
      if (start === 0 || heard.length < end) return;
      const message = JSON.parse(`${heard.subarray(start, end)}`);
      heard = heard.subarray(end);
      if (Array.isArray(message)) waiting.get(message[1])?.(message[2], message[3]);
      else greeted();
    }
  });
  await within(patience, 'Firefox’s greeting', greeting);
  return (command, given = {}) => {
    id += 1;
    const text = JSON.stringify([0, id, `WebDriver:${names[command] ?? command}`, given]);
    const answer = new Promise((done, failed) => {
      waiting.set(id, (error, result) => (error ? failed(new Error(JSON.stringify(error))) : done(result)));
    });
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    // Some results are wrapped in `{ value }`.
    return within(patience, command, answer).then((result) => {
      const boxed = result as { value?: unknown } | null;
      return boxed !== null && typeof boxed === 'object' && 'value' in boxed ? boxed.value : result;
    });
  };
};
