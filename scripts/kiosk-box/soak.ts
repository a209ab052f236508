/** `npm run kiosk -- soak` sends 500 people to the wall in a row, `npm run kiosk -- soak 10000` as many. */
import { spawnSync } from 'node:child_process';

const [people = '500'] = process.argv.slice(2);
const { status } = spawnSync('npx', ['playwright', 'test', 'kiosk-soak'], {
  env: { ...process.env, SOAK: people },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
