import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A browser that Playwright can launch. Without `executablePath`, Playwright chooses.
 * @typedef {{ source: string, executablePath?: string, args: string[], env: NodeJS.ProcessEnv }} Browser
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const npmPackage = join(root, 'node_modules/@sparticuz/chromium');

/**
 * Finds a Chromium without root and without a download. The npm one takes precedence, because the lockfile pins it: a
 * laptop and a server test the same browser.
 * @returns {Promise<Browser>}
 */
export async function resolveBrowser() {
  const finders = { npm: fromNpm, playwright: fromPlaywright, system: () => fromSystem() };
  const wanted = process.env.TEST_BROWSER || process.env.CHROME_PATH;
  if (wanted && !(wanted in finders)) {
    if (!isExecutable(wanted))
      throw new Error(`TEST_BROWSER or CHROME_PATH names "${wanted}", which cannot be run.`);
    return launch('environment', wanted);
  }
  for (const [source, find] of Object.entries(finders)) {
    if (wanted && wanted !== source) continue;
    const browser = await find();
    if (browser) return browser;
  }
  throw new Error(
    [
      `No browser was found${wanted ? ` by way of "${wanted}"` : ''}. Any of these helps:`,
      '  npm ci                                            (brings a Chromium on 64-bit Intel Linux)',
      '  npx playwright install --only-shell chromium      (downloads one)',
      '  install Chrome, Chromium or Edge                  (for example: apt install chromium-headless-shell)',
      '  TEST_BROWSER=/path/to/chrome npm test             (uses that one)',
    ].join('\n'),
  );
}

/** @returns {Browser | undefined} */
function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !fs.existsSync(npmPackage)) return undefined;
  const { version } = JSON.parse(fs.readFileSync(join(npmPackage, 'package.json'), 'utf8'));
  const folder = join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!fs.existsSync(folder)) unpack(folder);
  return {
    source: 'npm',
    executablePath: join(folder, 'chromium'),
    // Not the package's own `args`: they disable web security, which would hide CSP and CORS faults.
    args: ['--no-sandbox', '--headless=shell', '--disable-gpu', '--no-zygote'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/**
 * The package unpacks into the temporary folder, reuses any `chromium` found there, and includes missing system
 * libraries only when it detects AWS. Hence a child process with its own TMPDIR and environment.
 * @param {string} folder
 */
function unpack(folder) {
  fs.mkdirSync(dirname(folder), { recursive: true });
  const unpacked = fs.mkdtempSync(`${folder}-`);
  try {
    execFileSync(
      process.execPath,
      ['--input-type=module', '-e', "import c from '@sparticuz/chromium'; await c.executablePath()"],
      {
        cwd: root,
        env: { ...process.env, NODE_OPTIONS: '', TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
        stdio: 'inherit',
      },
    );
    fs.writeFileSync(join(unpacked, 'fonts.conf'), fontsConf);
    fs.renameSync(unpacked, folder);
  } catch (error) {
    // Another process may have created the folder first.
    if (!fs.existsSync(folder)) throw error;
  } finally {
    fs.rmSync(unpacked, { recursive: true, force: true });
  }
}

// Relative to this file, so that a moved checkout keeps its fonts. Open Sans covers Latin, Greek and Cyrillic.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>~/.fonts</dir>
  <dir>~/.local/share/fonts</dir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/** @returns {Promise<Browser | undefined>} */
async function fromPlaywright() {
  const { chromium } = await import('@playwright/test');
  const full = chromium.executablePath();
  const shell = full.replace(/chromium-(\d+).*/, 'chromium_headless_shell-$1');
  if (fs.existsSync(shell)) return { source: 'playwright', args: [], env: process.env };
  return isExecutable(full) ? launch('playwright', full) : undefined;
}

/**
 * A full desktop browser. Only these write session-restore files and keep left pages in a back/forward cache;
 * headless shells do neither.
 * @returns {Browser | undefined}
 */
export function findFullBrowser() {
  return fromSystem(fullNames);
}

const fullNames = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/**
 * @param {string[]} names
 * @returns {Browser | undefined}
 */
function fromSystem(names = ['chromium-headless-shell', ...fullNames]) {
  const windows = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const candidates = [
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    ...mac.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...[process.env.ProgramFiles, process.env['ProgramFiles(x86)']].flatMap((folder) =>
      folder ? windows.map((name) => join(folder, name)) : [],
    ),
  ];
  const found = candidates.find(isExecutable);
  return found ? launch('system', found) : undefined;
}

/**
 * @param {string} source
 * @param {string} executablePath
 * @returns {Browser}
 */
function launch(source, executablePath) {
  return { source, executablePath, args: [], env: process.env };
}

/** @param {string} path */
function isExecutable(path) {
  try {
    fs.accessSync(path, fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
