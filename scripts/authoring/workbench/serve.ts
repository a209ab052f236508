/**
 * The workbench for catalog authors: programs, conditions, texts, facts and the path, side by side. It runs locally
 * and is not part of the served site.
 *   npm run workbench                         prints the address
 *   npm run workbench -- --port 5200          on another port
 *   npm run workbench -- --svg graphs         writes the path of each need to this folder, as SVG
 *   npm run workbench -- --since HEAD~5       prints the catalog changes since then
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import { type Need, needIds } from '../../../src/catalog/needs';
import { changesBetween } from './changes';
import { drawingOf, type GraphWords } from './drawing';
import { pathGraph } from './graph';
import { catalogCommits, snapshotAt, snapshotIn } from './snapshot';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5199' },
    svg: { type: 'string' },
    since: { type: 'string' },
  },
});
const here = process.cwd();

if (values.svg !== undefined) writeGraphs(values.svg);
else if (values.since !== undefined) await tellChanges(values.since);
else await serve(Number(values.port));

function graphOf(need: Need, language = 'en'): string {
  const words = JSON.parse(
    readFileSync(resolve(here, `locales/${language}/visit.json`), 'utf8'),
  ) as GraphWords;
  const wish = words.questions.needs?.answers?.[need] ?? need;
  return drawingOf(pathGraph([need]), words, `The path for: ${wish}`);
}

function writeGraphs(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const need of needIds) {
    writeFileSync(resolve(folder, `${need}.svg`), graphOf(need));
    process.stdout.write(`${folder}/${need}.svg\n`);
  }
}

async function changesSince(commit: string): Promise<readonly string[]> {
  return changesBetween(await snapshotAt(commit), await snapshotIn(here));
}

async function tellChanges(commit: string): Promise<void> {
  try {
    const changes = await changesSince(commit);
    process.stdout.write(
      changes.length === 0 ? 'Nothing changed in the catalog.\n' : `${changes.join('\n')}\n`,
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(2);
  }
}

async function serve(port: number): Promise<void> {
  const server = await createServer({
    root: resolve(here, 'scripts/authoring/workbench'),
    configFile: false,
    cacheDir: resolve(here, 'node_modules/.cache/workbench-vite'),
    plugins: [react(), answering()],
    server: { host: '127.0.0.1', port, strictPort: true, fs: { allow: [here] } },
    define: { __MADE_FROM__: JSON.stringify('workbench') },
  });
  await server.listen();
  server.printUrls();
}

/** Serves what the page cannot compute in the browser: git history, and a walk over all routes. */
function answering(): Plugin {
  return {
    name: 'workbench',
    configureServer({ middlewares }) {
      middlewares.use('/ask/graph', (request, response) => {
        const [, need = '', language = 'en'] = (request.url ?? '').split(/[/?]/);
        const known = needIds.find((one) => one === need);
        if (known === undefined || !/^[\w-]+$/.test(language)) return response.writeHead(404).end();
        return response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(graphOf(known, language));
      });
      middlewares.use('/ask/commits', (_request, response) => response.end(JSON.stringify(catalogCommits())));
      middlewares.use('/ask/since', async (request, response) => {
        try {
          const changes = await changesSince(decodeURIComponent((request.url ?? '').slice(1)));
          response.end(JSON.stringify(changes));
        } catch (error) {
          response.writeHead(404).end(JSON.stringify([String(error)]));
        }
      });
    },
  };
}
