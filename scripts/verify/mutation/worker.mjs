import { parentPort, workerData } from 'node:worker_threads';

// The part of vitest's worker state that fake timers need.
globalThis.__vitest_worker__ = { config: { fakeTimers: {} } };
if (workerData.page) {
  const { builtinEnvironments } = await import('vitest/runtime');
  await builtinEnvironments.jsdom.setup(globalThis, {});
}

/** Runs the cases of a bundle until one fails, and reports its name. */
parentPort.on('message', async (bundle) => {
  let killedBy = null;
  try {
    const { cases } = await import(bundle);
    for (const { name, run } of cases) {
      try {
        await run();
      } catch (error) {
        killedBy = `${name}: ${String(error?.message ?? error).slice(0, 300)}`;
        break;
      }
    }
  } catch (error) {
    killedBy = `it does not load: ${error?.message ?? error}`;
  }
  parentPort.postMessage(killedBy);
});
