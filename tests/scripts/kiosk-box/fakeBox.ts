import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const site = 'https://help.example.org';
export const deploy = join(import.meta.dirname, '../../../deploy/kiosk');

/** A folder that stands in for a box's disk, with fake programs in its PATH. */
export interface FakeBox {
  root: string;
  env: NodeJS.ProcessEnv;
  write(file: string, text: string): void;
  /** Replaces a program by a shell script. */
  program(name: string, script: string): void;
  run(command: string, ...args: string[]): { status: number | null; out: string };
}

/** An empty box, deleted after the test. */
export const emptyBox = (): FakeBox => {
  const root = mkdtempSync(join(tmpdir(), 'kiosk-box-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const env = { PATH: `${root}/bin:/usr/bin:/bin`, KIOSK_ROOT: root, LC_ALL: 'C' };
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  return {
    root,
    env,
    write,
    program: (name, script) => {
      mkdirSync(join(root, 'bin'), { recursive: true });
      writeFileSync(join(root, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    },
    run: (command, ...args) => {
      const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
      return { status, out: stdout + stderr };
    },
  };
};

/** A box right after the install command. */
export const installedBox = (): FakeBox => {
  const box = emptyBox();
  box.run(`${deploy}/install`, site);
  return box;
};

/** A fully configured box. */
export const boxInOrder = (): FakeBox => {
  const box = installedBox();
  box.write('etc/shadow', 'root:!:1::::::\nkiosk:!:1::::::\n');
  box.write('etc/cups/cupsd.conf', 'PreserveJobHistory No\nPreserveJobFiles No\n');
  box.write('proc/mounts', 'tmpfs /run tmpfs rw 0 0\n/dev/sda1 / ext4 rw 0 0\n');
  box.write('proc/cmdline', 'BOOT_IMAGE=/vmlinuz root=/dev/sda1 quiet\n');
  box.write('proc/swaps', 'Filename Type Size Used Priority\n/dev/zram0 partition 1 0 100\n');
  box.write('proc/sys/kernel/core_pattern', '|/bin/false\n');
  box.write('proc/sys/kernel/sysrq', '0\n');
  box.write('proc/bus/input/devices', 'N: Name="Touch"\nB: EV=b\n');
  box.write('proc/asound/cards', ' 0 [PCH]: HDA-Intel\n');
  box.program(
    'systemctl',
    'case $* in *ctrl-alt-del*) echo masked; exit 1;; *ssh*) echo inactive; exit 3;; esac',
  );
  box.program('timedatectl', 'echo yes');
  box.program('chromium', 'echo Chromium 156.0.8078.108 built on Debian');
  box.program('fc-list', 'echo Noto Sans');
  box.program(
    'nft',
    "printf 'set site4 {\\n type ipv4_addr\\n elements = { 192.0.2.1 }\\n}\\ncounter reject\\n'",
  );
  box.program('runuser', 'exit 7');
  box.program(
    'curl',
    `case $* in */center.json*) echo '{ "printer" : true }';; *) echo '<html data-mode="kiosk">';; esac`,
  );
  box.program('lpstat', 'case $1 in -d) echo "default: Desk";; *) echo "Desk is idle";; esac');
  return box;
};
