/** `npm run kiosk -- soak` simulates 500 visitors in a row; `npm run kiosk -- soak 10000` another number. */
import { spawnSync } from 'node:child_process';

const [people = '500'] = process.argv.slice(2);
const { status } = spawnSync('npx', ['playwright', 'test', 'kiosk-soak'], {
  env: { ...process.env, SOAK: people },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
