import { execFile } from 'node:child_process';
import { symlink, utimes, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { headersFor } from '../../scripts/headers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { temporarySite } from './support/site';

const script = `export const words = '${'many words '.repeat(100)}';`;
const secret = 'only for the owner of this machine';

let site: Awaited<ReturnType<typeof temporarySite>>;
test.beforeAll(async () => {
  site = await temporarySite({
    'public/index.html': '<!doctype html><title>Welcome</title>',
    'public/es/index.html': '<!doctype html><title>Bienvenida</title>',
    'public/assets/app-1a2b3c.js': script,
    'public/assets/app-1a2b3c.js.map': secret,
    'public/sw.js': '',
    'public/version.json': '{}',
    'public/sound.mp3': Buffer.from('0123456789'),
    'public/notes.md': secret,
    'public/LICENSE': secret,
    'public/.env': secret,
    'public/.git/config.txt': secret,
    'secret.txt': secret,
  });
  ...
});
