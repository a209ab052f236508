/**
 * The workbench for those who keep the facts and the words true: what needs care, forms that save, a call sheet,
 * programs with their conditions and the path. It runs on this machine only and is not part of the served site.
 *   npm run workbench                         prints the address
 *   npm run workbench -- --port 5200          on another port
 *   npm run workbench -- --open               opens it in the browser, too
 *   npm run workbench -- --svg graphs         writes the path of each need to this folder, as SVG
 *   npm run workbench -- --since HEAD~5       prints the catalog changes since then
 */
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import { isLanguageTag, languageTags } from '../../../locales/languages';
import { todayByClock } from '../../../src/catalog/clock';
import { datedFacts } from '../../../src/catalog/datedFacts';
import { type Need, needIds } from '../../../src/catalog/needs';
import { wholeWordsPlugin } from '../../build/vite/wholeWords';
import { nativeShare, sentencesOf } from '../../build/words';
import { deadLinks } from '../links';
import { changesBetween } from './changes';
import { drawingOf, type GraphWords } from './drawing';
import { Candidate } from './edit/candidate';
import { newToken, refusalOf } from './edit/guard';
import { type Edit, Refusal } from './edit/kinds';
import { save } from './edit/save';
import { Store } from './edit/store';
import { pathGraph } from './graph';
import { catalogCommits, patchSince, snapshotAt, snapshotNow } from './snapshot';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5199' },
    svg: { type: 'string' },
    since: { type: 'string' },
    open: { type: 'boolean', default: false },
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
  return changesBetween(await snapshotAt(commit), await snapshotNow(here));
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
  const token = newToken();
  const store = new Store(here, resolve(here, 'node_modules/.cache/workbench', `unfinished-${port}.json`));
  const candidate = new Candidate(here);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      candidate.close();
      process.exit(0);
    });
  const server = await createServer({
    root: resolve(here, 'scripts/authoring/workbench'),
    configFile: false,
    cacheDir: resolve(here, 'node_modules/.cache', `workbench-vite-${port}`),
    plugins: [
      wholeWordsPlugin(),
      react({ jsxImportSource: resolve(here, 'src/language') }),
      answering({ port, token }, store, candidate),
    ],
    server: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      open: values.open,
      cors: false,
      // The page loads itself anew after a save; while somebody types, nothing may.
      hmr: false,
      fs: { allow: [here, realpathSync(resolve(here, 'node_modules'))] },
    },
    define: { __MADE_FROM__: JSON.stringify('workbench') },
  });
  await server.listen();
  server.printUrls();
}

/** @throws Error for more than any edit of ours is */
async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > 2_000_000) throw new Error('That is too much at once.');
  }
  return text;
}

/** Guards every request, writes what the page saves, and answers what it cannot compute in the browser. */
function answering(own: { port: number; token: string }, store: Store, candidate: Candidate): Plugin {
  return {
    name: 'workbench',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'workbench', content: own.token } }],
    configureServer({ middlewares, moduleGraph }) {
      middlewares.use((request, response, next) => {
        const refusal = refusalOf(request, own);
        return refusal === null ? next() : response.writeHead(403).end(refusal);
      });
      const answer = (at: string, how: (given: unknown, rest: string) => unknown) =>
        middlewares.use(at, async (request, response) => {
          try {
            const given = request.method === 'POST' ? JSON.parse(await textOf(request)) : undefined;
            const said = await how(given, decodeURIComponent((request.url ?? '').slice(1)));
            response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
          } catch (error) {
            response.writeHead(400).end(error instanceof Error ? error.message : String(error));
          }
        });
      answer('/ask/save', async (given) => {
        const { edits, says } = given as { edits: readonly Edit[]; says: string };
        const outcome = await save(here, store, candidate, edits, String(says));
        moduleGraph.invalidateAll();
        return outcome;
      });
      answer('/ask/undo', () => {
        try {
          store.undo();
          moduleGraph.invalidateAll();
          return { saved: true, faults: [], left: [] };
        } catch (error) {
          if (error instanceof Refusal) return { saved: false, faults: [error.message], left: [] };
          throw error;
        }
      });
      answer('/ask/saves', () => store.saves);
      answer('/ask/shares', () =>
        Object.fromEntries(languageTags.filter((tag) => tag !== 'en').map((tag) => [tag, nativeShare(tag)])),
      );
      answer('/ask/words', (_given, tag) => (isLanguageTag(tag) ? sentencesOf(tag) : []));
      answer('/ask/links', () => deadLinks(datedFacts().flatMap(({ links }) => links)));
      middlewares.use('/ask/graph', (request, response) => {
        const [, need = '', language = 'en'] = (request.url ?? '').split(/[/?]/);
        const known = needIds.find((one) => one === need);
        if (known === undefined || !/^[\w-]+$/.test(language)) return response.writeHead(404).end();
        return response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(graphOf(known, language));
      });
      middlewares.use('/ask/commits', (_request, response) => response.end(JSON.stringify(catalogCommits())));
      middlewares.use('/ask/patch', async (request, response) => {
        try {
          const commit = decodeURIComponent((request.url ?? '').slice(1));
          const patch = patchSince(commit, await changesSince(commit));
          const name = `changes-${todayByClock()}.patch`;
          response
            .writeHead(200, {
              'content-type': 'text/x-patch; charset=utf-8',
              'content-disposition': `attachment; filename="${name}"`,
            })
            .end(patch);
        } catch (error) {
          response.writeHead(404).end(String(error));
        }
      });
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
