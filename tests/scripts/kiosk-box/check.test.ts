import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { boxInOrder, deploy, emptyBox, type FakeBox } from './fakeBox';

const check = (box: FakeBox) => {
  const { status, out } = box.run(`${deploy}/check`);
  return { status, missing: out.split('\n').filter((line) => line.startsWith('MISSING')) };
};

test('a box in order is found in order', () => {
  expect(check(boxInOrder())).toEqual({ status: 0, missing: [] });
});

test('on a bare box nearly everything is missing, each with what to do, and the command itself does not fail', () => {
  const { status, out } = emptyBox().run(`${deploy}/check`);
  expect(status).toBe(1);
  const lines = out.split('\n');
  const missing = lines.filter((line) => line.startsWith('MISSING'));
  expect(missing.length).toBeGreaterThan(15);
  lines.forEach((line, index) => {
    if (line.startsWith('MISSING')) expect(lines[index + 1]).toMatch(/^ {9}\S/);
  });
});

const without = (file: string) => (box: FakeBox) => rmSync(join(box.root, file));
const siteThat = (does: string) => `case $* in */center.json) echo '{"printer":true}';; *) ${does};; esac`;
const systemctl = (words: string, answer: string) => (box: FakeBox) =>
  box.program(
    'systemctl',
    `case $* in *"${words}"*) ${answer};; *ctrl-alt-del*) echo masked;; *ssh*) echo inactive;; esac`,
  );

test.each<[string, (box: FakeBox) => void]>([
  ['an old browser', (box) => box.program('chromium', 'echo Chromium 151.0.1')],
  ['no rules', (box) => box.write('etc/chromium/policies/managed/kiosk.json', '{}')],
  [
    'rules that were never filled in',
    (box) => addTo(box, 'etc/chromium/policies/managed/kiosk.json', '@SITE@'),
  ],
  ['rules of somebody else', (box) => box.write('etc/chromium/policies/managed/other.json', '{}')],
  ['missing letters', (box) => box.program('fc-list', 'case $1 in *ur*) ;; *) echo Noto;; esac')],
  ['a site that does not answer', (box) => box.program('curl', siteThat('exit 6'))],
  ['the login page of a network', (box) => box.program('curl', siteThat('echo "<title>Log in</title>"'))],
  ['too short a rest', (box) => addTo(box, 'etc/kiosk/settings', 'LONG_IDLE=60')],
  ['a time that is no number', (box) => addTo(box, 'etc/kiosk/settings', 'LONG_IDLE=long')],
  ['a strange turn of the screen', (box) => addTo(box, 'etc/kiosk/settings', 'ROTATE=upright')],
  ['a wrong clock', (box) => box.program('timedatectl', 'echo no')],
  ['a kiosk that does not start', systemctl('is-enabled kiosk.service', 'exit 1')],
  ['a kiosk that does not run', systemctl('is-active kiosk.service', 'exit 3')],
  ['no new day', systemctl('is-active kiosk-night.timer', 'exit 3')],
  ['a user with a password', (box) => box.write('etc/shadow', 'kiosk:$y$abc:1::::::\n')],
  ['a desktop', (box) => box.write('usr/share/xsessions/gnome.desktop', '')],
  ['a profile on the disk', (box) => box.write('proc/mounts', '/dev/sda1 / ext4 rw 0 0\n')],
  ['swap', (box) => addTo(box, 'proc/swaps', '/dev/sda2 partition 1 0 -2')],
  ['core dumps', (box) => box.write('proc/sys/kernel/core_pattern', 'core\n')],
  ['Ctrl, Alt and Delete', systemctl('ctrl-alt-del', 'echo static')],
  ['a key for the kernel', (box) => box.write('proc/sys/kernel/sysrq', '438\n')],
  ['other consoles', without('etc/systemd/logind.conf.d/kiosk.conf')],
  ['a way in', systemctl('is-active ssh', 'echo active')],
  ['a keyboard', (box) => addTo(box, 'proc/bus/input/devices', 'N: Name="Keyboard"\nB: EV=120013')],
  ['a gate that leaks', (box) => box.program('runuser', 'exit 0')],
  ['a gate that found no site', (box) => box.program('nft', 'echo counter reject')],
  ['no printer of its own', (box) => box.program('lpstat', '[ "$1" = -d ] || echo "Desk is idle"')],
  ['two printers', (box) => box.program('lpstat', 'printf "system default: Desk\\nOther\\n"')],
  ['a printer that is stopped', (box) => box.program('lpstat', 'echo "printer Desk: disabled since"')],
  ['kept copies of printed sheets', (box) => box.write('etc/cups/cupsd.conf', 'PreserveJobFiles No\n')],
  ['no security updates', systemctl('unattended', 'exit 1')],
  ['nothing to hear with', (box) => box.write('proc/asound/cards', '--- no soundcards ---\n')],
])('it sees %s, and nothing else', (_, spoil) => {
  const box = boxInOrder();
  spoil(box);
  const { status, missing } = check(box);
  expect(missing).toHaveLength(1);
  expect(status).toBe(1);
});

test('a center without a printer is asked for none', () => {
  const box = boxInOrder();
  box.program('curl', `echo '<html data-mode="kiosk">'`);
  box.program('lpstat', 'exit 1');
  expect(check(box)).toEqual({ status: 0, missing: [] });
});

test('a box that was started for care need not run the kiosk', () => {
  const box = boxInOrder();
  systemctl('is-active kiosk.service', 'exit 3')(box);
  box.write('proc/cmdline', 'BOOT_IMAGE=/vmlinuz quiet kiosk.care\n');
  expect(check(box)).toEqual({ status: 0, missing: [] });
});

function addTo(box: FakeBox, file: string, line: string) {
  box.write(file, `${readFileSync(join(box.root, file), 'utf8')}${line}\n`);
}
