import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deploy, emptyBox, site } from './fakeBox';

const scripts = ['install', 'check', 'box/usr/local/lib/kiosk/session', 'box/usr/local/lib/kiosk/gate'];
const policies = 'etc/chromium/policies/managed/kiosk.json';

const installed = (address = site) => {
  const box = emptyBox();
  return { box, ...box.run(`${deploy}/install`, address) };
};
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test.each(scripts)('%s is a script that a plain shell understands', (script) => {
  const { status, out } = emptyBox().run('sh', '-n', join(deploy, script));
  expect({ status, out }).toEqual({ status: 0, out: '' });
  expect(statSync(join(deploy, script)).mode & 0o111).toBe(0o111);
});

test('every file of the box is laid down, and none still waits for its address', () => {
  const { box, status } = installed();
  expect(status).toBe(0);
  const wanted = [...filesUnder(join(deploy, 'box')), policies, 'usr/local/sbin/kiosk-check'].sort();
  expect(filesUnder(box.root)).toEqual(wanted);
  for (const file of wanted) expect(readFileSync(join(box.root, file), 'utf8'), file).not.toContain('@SITE@');
});

test('the browser’s rules name the site, and are what a browser can read', () => {
  const { box } = installed(`${site}/`);
  const rules = JSON.parse(readFileSync(join(box.root, policies), 'utf8'));
  expect(rules.URLAllowlist).toContain(site);
  expect(rules.NewTabPageLocation).toBe(`${site}/kiosk/`);
});

test('a site that shares its host with others is named with its path', () => {
  const { box, status } = installed('https://example.org/help/');
  expect(status).toBe(0);
  const rules = JSON.parse(readFileSync(join(box.root, policies), 'utf8'));
  expect(rules.NewTabPageLocation).toBe('https://example.org/help/kiosk/');
  expect(readFileSync(join(box.root, 'etc/kiosk/settings'), 'utf8')).toMatch(
    /^SITE=https:\/\/example\.org\/help$/m,
  );
});

test('what somebody chose on the box outlives a second run, and the address does not', () => {
  const { box } = installed('https://old.example.org');
  const settings = join(box.root, 'etc/kiosk/settings');
  box.write('etc/kiosk/settings', readFileSync(settings, 'utf8').replace('ROTATE=normal', 'ROTATE=left'));
  box.run(`${deploy}/install`, site);
  expect(readFileSync(settings, 'utf8')).toMatch(/^ROTATE=left$/m);
  expect(readFileSync(settings, 'utf8')).toMatch(new RegExp(`^SITE=${site}$`, 'm'));
});

test.each([
  '',
  'help.example.org',
  'http://help.example.org',
  'https://help.example.org/kiosk/',
  'https://help.example.org:8443',
  'https://help.example.org/help|x/',
  'https://help.example.org/../',
  'https://help.example.org;reboot',
  'https://$(reboot).org',
  'https://help|example.org',
])('the address %j is refused, and nothing is written', (address) => {
  const { box, status } = installed(address);
  expect(status).toBe(2);
  expect(filesUnder(box.root)).toEqual([]);
});

test('the rules close what K11 and K14 name', () => {
  const rules = JSON.parse(readFileSync(join(deploy, 'policies.json'), 'utf8'));
  for (const pattern of ['*', 'chrome://*', 'file://*', 'view-source:*', 'data:*', 'blob:*', 'devtools://*'])
    expect(rules.URLBlocklist).toContain(pattern);
  expect(rules).toMatchObject({
    DeveloperToolsAvailability: 2,
    IncognitoModeAvailability: 1,
    ForceEphemeralProfiles: true,
    AllowFileSelectionDialogs: false,
    DownloadRestrictions: 3,
    TaskManagerEndProcessEnabled: false,
    BrowserSignin: 0,
    SavingBrowserHistoryDisabled: true,
    RestoreOnStartup: 5,
    ExtensionInstallBlocklist: ['*'],
    RemoteDebuggingAllowed: false,
    AutofillAddressEnabled: false,
    AutofillCreditCardEnabled: false,
    PasswordManagerEnabled: false,
    TranslateEnabled: false,
    SpellCheckServiceEnabled: false,
    SearchSuggestEnabled: false,
    UrlKeyedAnonymizedDataCollectionEnabled: false,
    MetricsReportingEnabled: false,
    NetworkPredictionOptions: 2,
    AlternateErrorPagesEnabled: false,
    GenAiDefaultSettings: 2,
    LensOverlaySettings: 1,
    LiveTranslateEnabled: false,
  });
});

test('the service keeps the profile in memory, writes nothing down and always comes back', () => {
  const unit = readFileSync(join(deploy, 'box/etc/systemd/system/kiosk.service'), 'utf8').split('\n');
  for (const line of [
    'User=kiosk',
    'Restart=always',
    'RestartSec=2',
    'StartLimitIntervalSec=0',
    'RuntimeDirectory=kiosk',
    'TemporaryFileSystem=/tmp:mode=1777 /var/tmp:mode=1777',
    'MemorySwapMax=0',
    'LimitCORE=0',
    'StandardOutput=null',
    'StandardError=null',
  ])
    expect(unit).toContain(line);
});
