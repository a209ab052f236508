import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A virtual X display without a window manager, as on a kiosk box. */
export interface Display {
  /** Such as `:99`. */
  name: string;
  width: number;
  height: number;
  /** Hash of all pixels, including the pointer. */
  picture(): string;
  /** Share of pixels (0 to 1) that differ from the most frequent color. */
  ink(): number;
  /** Ids of all visible windows. */
  windows(): string[];
  /** Runs `xdotool` with these arguments. */
  act(...words: string[]): void;
  close(): void;
}

/** Required programs, and the Debian package of each. */
const programs = { Xvfb: 'xvfb', xdotool: 'xdotool', chromium: 'chromium', unshare: 'util-linux' } as const;

/** Debian packages that are not installed. */
export const missingPackages = (more: Record<string, string> = {}): string[] =>
  Object.entries({ ...programs, ...more })
    .filter(([program]) => !isHere(program))
    .map(([, name]) => name);

const isHere = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Starts a virtual display. @param size in pixels */
export const openDisplay = async (size: { width: number; height: number }): Promise<Display> => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-screen-'));
  const screen = ['-screen', '0', `${size.width}x${size.height}x24`, '-fbdir', folder];
  const server = spawn('Xvfb', ['-displayfd', '1', ...screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((found, failed) => {
    server.stdout.once('data', (chunk: Buffer) => found(`${chunk}`.trim()));
    server.once('exit', () => failed(new Error('Xvfb did not start.')));
  });
  const name = `:${number}`;
  const xdotool = (...words: string[]): string => {
    try {
      return execFileSync('xdotool', words, {
        env: { ...process.env, DISPLAY: name },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      // xdotool exits with an error when a search finds nothing.
      return '';
    }
  };
  const pixels = () => readFileSync(join(folder, 'Xvfb_screen0'));
  return {
    name,
    ...size,
    picture: () => createHash('sha256').update(pixels()).digest('hex'),
    ink: () => inkOf(pixels().subarray(-4 * size.width * size.height)),
    windows: () => xdotool('search', '--onlyvisible', '--name', '').split('\n').filter(Boolean).sort(),
    act: (...words) => void xdotool(...words),
    close: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Samples every seventh pixel, which is enough to tell a page from an empty one. */
const inkOf = (pixels: Buffer): number => {
  const colors = new Map<number, number>();
  let looked = 0;
  for (let at = 0; at + 4 <= pixels.length; at += 28) {
    const color = pixels.readUInt32LE(at);
    colors.set(color, (colors.get(color) ?? 0) + 1);
    looked += 1;
  }
  return 1 - Math.max(...colors.values()) / looked;
};

/** Waits until the screen has been unchanged for `looks` polls; returns the hash. */
export const stillPicture = async (display: Display, looks = 1): Promise<string> => {
  let before = '';
  let still = 0;
  for (let tries = 0; tries < 400; tries++) {
    const now = display.picture();
    still = now === before ? still + 1 : 0;
    if (still >= looks) return now;
    before = now;
    await new Promise((passed) => setTimeout(passed, 150));
  }
  throw new Error('The screen does not come to rest.');
};

/** Waits until a whole page is on screen; returns the hash. */
export const pagePicture = async (display: Display): Promise<string> => {
  for (let tries = 0; tries < 60; tries++) {
    const picture = await stillPicture(display, 12);
    if (display.ink() > 0.01) return picture;
  }
  throw new Error('The screen stays empty.');
};
