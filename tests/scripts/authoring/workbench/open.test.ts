import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const folder = 'scripts/authoring/workbench/open';
const text = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

/** A copy of the project that somebody has put where paths have blanks and signs. */
let root: string;
let bin: string;
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'open-')), "the city's facts & words (2)");
  bin = join(root, 'bin');
  mkdirSync(join(root, folder), { recursive: true });
  mkdirSync(bin);
  copyFileSync(`${folder}/macos.command`, join(root, folder, 'macos.command'));
});
afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

/** An npm that notes where and with what it was called. */
const withNpm = (status = 0) => {
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\necho "$PWD: $*"\nexit ${status}\n`);
  chmodSync(join(bin, 'npm'), 0o755);
};
const withPackages = () => {
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
};
/** Pressed from another folder, as a file manager does; Enter ends it. */
const pressed = (command: string, ...given: readonly string[]) => {
  const path = `${bin}:/usr/bin:/bin`;
  const { status, stdout } = spawnSync(command, given as string[], {
    cwd: '/',
    encoding: 'utf8',
    input: '\n',
    env: { PATH: path },
  });
  return { status, said: stdout.trim().split('\n') };
};
const onMac = () => pressed(join(root, folder, 'macos.command'));

describe('a double click on macOS, in a folder with blanks and signs in its name', () => {
  test('is a program that ends its lines as a shell reads them', () => {
    expect(statSync(`${folder}/macos.command`).mode & 0o111).toBe(0o111);
    expect(text('macos.command')).not.toContain('\r');
    expect(text('macos.command')).toMatch(/^#!\/bin\/sh\n/);
  });

  test('brings the packages the first time, and opens the workbench', () => {
    withNpm();
    expect(onMac().said).toEqual([`${root}: ci --ignore-scripts`, `${root}: run workbench -- --open`]);
  });

  test('opens it at once when they are there, and again when an attempt broke off', () => {
    withNpm();
    mkdirSync(join(root, 'node_modules'));
    expect(onMac().said).toHaveLength(2);
    rmSync(join(root, 'node_modules'), { recursive: true });
    withPackages();
    expect(onMac().said).toEqual([`${root}: run workbench -- --open`]);
  });

  test('says what to do where the packages do not come', () => {
    withNpm(1);
    const { status, said } = onMac();
    expect(status).toBe(1);
    expect(said.at(-1)).toMatch(/could not be fetched.*Double click again\.$/);
  });

  test('says where Node.js is, where it is not', () => {
    // The machine's own npm would be found beside the shell.
    const shell = text('macos.command').replace('command -v npm', 'command -v npm-that-is-not-here');
    writeFileSync(join(root, folder, 'macos.command'), shell);
    const { status, said } = onMac();
    expect(status).toBe(1);
    expect(said).toEqual([expect.stringMatching(/Install it from https:\/\/nodejs\.org/)]);
  });
});

/** The arguments of a desktop entry, by the rules of the Desktop Entry Specification. */
const argumentsOf = (exec: string): readonly string[] =>
  [...exec.replaceAll('\\\\', '\\').matchAll(/"((?:\\["`$\\]|[^"`$\\])*)"|([^\s"'`$\\<>~|&;*?#()]+)/g)].map(
    ([, quoted, plain = '']) => quoted?.replace(/\\(.)/g, '$1') ?? plain,
  );

test('a double click on Linux starts the same, by the path of its own file', () => {
  withNpm();
  withPackages();
  const exec = /^Exec=(.*)$/m.exec(text('linux.desktop'))?.[1] ?? '';
  const all = argumentsOf(exec);
  expect(all.at(-1)).toBe('%k');
  const [command = '', ...given] = all.map((one) =>
    one === '%k' ? join(root, folder, 'linux.desktop') : one,
  );
  expect(pressed(command, ...given).said).toEqual([`${root}: run workbench -- --open`]);
});

describe('a double click on Windows', () => {
  const lines = text('windows.cmd').split('\r\n');

  test('ends every line as its shell reads it, in plain letters', () => {
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => /[\r\n]|[^ -~]/.test(line))).toEqual([]);
    expect(lines.at(-1)).toBe('');
  });

  test('goes to its own folder by a quoted path, and calls npm, which is a script that would not come back', () => {
    expect(lines).toContain('pushd "%~dp0..\\..\\..\\.."');
    const calls = lines.filter((line) => /\bnpm (?:ci|run)\b/.test(line));
    expect(calls).toHaveLength(2);
    for (const line of calls) expect(line).toMatch(/\bcall npm /);
  });

  test('stays open with what it says, and a block in brackets has none within', () => {
    const says = lines.filter((line) => line.trim().startsWith('echo '));
    expect(says).toHaveLength(2);
    for (const line of says) {
      expect(line).not.toMatch(/[()&|<>^%!]/);
      expect(lines[lines.indexOf(line) + 1]?.trim()).toBe('pause');
    }
    expect(lines.at(-2)).toBe('pause');
  });

  test('needs no right to make links, which Windows gives to administrators alone', () => {
    const candidate = readFileSync('scripts/authoring/workbench/edit/candidate.ts', 'utf8');
    const links = candidate.match(/symlinkSync\(.*\)/g) ?? [];
    expect(links).toHaveLength(1);
    for (const link of links) expect(link).toContain("'junction'");
  });
});
