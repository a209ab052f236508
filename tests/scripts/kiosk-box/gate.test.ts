import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FakeBox, installedBox } from './fakeBox';

/** A fake box whose firewall logs its commands. */
const boxWithGate = (isUp: boolean): FakeBox => {
  const box = installedBox();
  box.write('etc/resolv.conf', 'search lan\nnameserver 192.0.2.53\nnameserver fe80::1%eth0\n');
  box.write('told', '');
  box.program('nft', `echo "$*" >>${box.root}/told; [ "$1" != list ] || exit ${isUp ? 0 : 1}`);
  box.program('getent', 'printf "192.0.2.7 STREAM\\n192.0.2.7 DGRAM\\n2001:db8::7 STREAM\\n"');
  return box;
};
const run = (box: FakeBox) => box.run(join(box.root, 'usr/local/lib/kiosk/gate')).status;
const told = (box: FakeBox) => readFileSync(join(box.root, 'told'), 'utf8').split('\n').filter(Boolean);

test('the firewall blocks everything first, then allows the site and DNS', () => {
  const box = boxWithGate(false);
  expect(run(box)).toBe(0);
  expect(told(box)).toEqual([
    'list table inet kiosk',
    `-f ${box.root}/etc/kiosk/gate.nft`,
    'add element inet kiosk names4 { 192.0.2.53 }',
    'add element inet kiosk names6 { fe80::1 }',
    'add element inet kiosk site4 { 192.0.2.7 }',
    'add element inet kiosk site6 { 2001:db8::7 }',
  ]);
});

test('an existing firewall is never opened in between, only extended by new addresses', () => {
  const box = boxWithGate(true);
  run(box);
  expect(told(box).filter((words) => words.startsWith('-f'))).toEqual([]);
  expect(told(box)).toContain('add element inet kiosk site4 { 192.0.2.7 }');
});

test('a site that cannot be resolved allows nothing', () => {
  const box = boxWithGate(false);
  box.program('getent', 'exit 2');
  run(box);
  expect(told(box).filter((words) => words.includes('site4') || words.includes('site6'))).toEqual([]);
  expect(told(box)).toContain(`-f ${box.root}/etc/kiosk/gate.nft`);
});

test('the browser’s user may go to the sets only; everything else of it is refused', () => {
  const rules = readFileSync(join(installedBox().root, 'etc/kiosk/gate.nft'), 'utf8');
  const lines = rules.split('\n').map((line) => line.trim());
  const first = lines.indexOf('meta skuid != kiosk accept') + 1;
  const ofKiosk = lines.slice(first, lines.indexOf('}', first));
  expect(ofKiosk.at(-1)).toBe('counter reject');
  for (const rule of ofKiosk.slice(0, -1)) expect(rule).toMatch(/^ip6? daddr @(site|names)[46] .*accept$/);
  expect(ofKiosk).toHaveLength(5);
});
