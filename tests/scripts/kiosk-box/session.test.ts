import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type FakeBox, installedBox, site } from './fakeBox';

/** A fake box with a screen, a network and a browser that logs its arguments and keeps running. */
const boxWithScreen = (): FakeBox => {
  const box = installedBox();
  for (const folder of ['run/kiosk', 'var/lib/kiosk']) mkdirSync(join(box.root, folder), { recursive: true });
  for (const [name, script] of Object.entries({
    xset: '',
    xinput: '',
    xrandr:
      'echo "Screen 0: minimum 8 x 8, current 1080 x 1920, maximum 9 x 9"; echo "HDMI-1 connected primary"',
    xprintidle: `cat ${box.root}/idle; echo look >>${box.root}/looks`,
    date: `cat ${box.root}/now`,
    setsid: 'exec /usr/bin/setsid "$@"',
    chromium: `echo "$$ $*" >>${box.root}/started; exec sleep 600`,
  }))
    box.program(name, script);
  box.write('now', '1000');
  box.write('idle', '0');
  box.write('started', '');
  box.write('looks', '');
  network(box, true);
  return box;
};

const network = (box: FakeBox, works: boolean) =>
  box.program(
    'curl',
    works
      ? `case $* in *--output*) while [ "$1" != --output ]; do shift; done; echo '<svg data-mode="kiosk"/>' >"$2";; *) echo 'data-mode="kiosk"';; esac`
      : 'exit 6',
  );

const begin = (box: FakeBox) => {
  const session = spawn(join(box.root, 'usr/local/lib/kiosk/session'), {
    env: { ...box.env, KIOSK_WATCH_EVERY: '0.2' },
    stdio: 'ignore',
    detached: true,
  });
  onTestFinished(() => {
    process.kill(-(session.pid ?? 0), 'SIGKILL');
    for (const { pid } of browsers(box)) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  });
};

const browsers = (box: FakeBox) =>
  readFileSync(join(box.root, 'started'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({
      pid: Number(line.split(' ')[0]),
      profile: /--user-data-dir=(\S+)/.exec(line)?.[1] ?? '',
      address: line.split(' ').at(-1),
      line,
    }));

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}/cmdline`) && stateOf(pid) !== 'Z';
const stateOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0];
const started = (box: FakeBox, count: number) => expect.poll(() => browsers(box).length).toBe(count);

/** Waits for three more checks for presence. */
const lookedAgain = (box: FakeBox) => {
  const looks = () => readFileSync(join(box.root, 'looks'), 'utf8').split('\n').length;
  const before = looks();
  return expect.poll(looks).toBeGreaterThan(before + 3);
};

test('the wall opens on the kiosk’s own page, as large as the screen, with one name that can be found', async () => {
  const box = boxWithScreen();
  begin(box);
  await started(box, 1);
  const [first] = browsers(box);
  expect(first?.address).toBe(`${site}/kiosk/`);
  expect(first?.line).toContain('--window-size=1080,1920');
  expect(first?.line).toContain('MAP * ~NOTFOUND, EXCLUDE help.example.org');
  expect(first?.line).toContain('--kiosk-printing');
});

test('a browser that dies is followed by another with a new profile, and nothing of the old one is left', async () => {
  const box = boxWithScreen();
  begin(box);
  for (let deaths = 1; deaths <= 5; deaths++) {
    await started(box, deaths);
    process.kill(browsers(box).at(-1)?.pid ?? 0, 'SIGKILL');
  }
  await started(box, 6);
  const profiles = browsers(box).map(({ profile }) => profile);
  expect(new Set(profiles).size).toBe(6);
  expect(readdirSync(join(box.root, 'run/kiosk')).map((name) => join(box.root, 'run/kiosk', name))).toEqual(
    profiles.slice(-1),
  );
});

test('a rest that no touch came before ends nothing', async () => {
  const box = boxWithScreen();
  box.write('idle', '9000000');
  begin(box);
  await started(box, 1);
  box.write('now', '9000');
  await lookedAgain(box);
  expect(browsers(box)).toHaveLength(1);
});

test('after a long rest the whole browser is ended and begins anew, but not while the network is gone', async () => {
  const box = boxWithScreen();
  begin(box);
  await started(box, 1);
  network(box, false);
  // Last presence half an hour ago, browser started before.
  box.write('now', '9000');
  box.write('idle', '1800000');
  await lookedAgain(box);
  expect(browsers(box)).toHaveLength(1);
  network(box, true);
  await started(box, 2);
  const [before] = browsers(box);
  expect(isAlive(before?.pid ?? 0)).toBe(false);
});

test('who touched the wall as soon as the browser had come is somebody too', async () => {
  const box = boxWithScreen();
  begin(box);
  await started(box, 1);
  box.write('now', '2803');
  box.write('idle', '1800000');
  await started(box, 2);
});

test('without a network at the start the wall shows the numbers it kept, and the kiosk when the network is back', async () => {
  const box = boxWithScreen();
  network(box, false);
  begin(box);
  await started(box, 1);
  expect(browsers(box)[0]?.address).toBe(`file://${box.root}/var/lib/kiosk/no-network.svg`);
  network(box, true);
  await started(box, 2);
  expect(browsers(box)[1]?.address).toBe(`${site}/kiosk/`);
  expect(readFileSync(join(box.root, 'var/lib/kiosk/no-network.svg'), 'utf8')).toContain('data-mode="kiosk"');
});

test('the login page of a network is neither the kiosk nor the numbers', async () => {
  const box = boxWithScreen();
  box.program('curl', 'echo "<title>Log in</title>"');
  begin(box);
  await started(box, 1);
  expect(browsers(box)[0]?.address).toMatch(/^file:/);
  expect(existsSync(join(box.root, 'var/lib/kiosk/no-network.svg'))).toBe(false);
});
