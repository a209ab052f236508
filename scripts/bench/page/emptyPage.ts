import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The baseline: a document without styles or framework, with a button that shows the next question. Its times are
 * those of the method and the throttling.
 */
const document = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Empty</title><link rel="icon" href="data:,"></head>
<body><main data-question="0"><h1>0</h1><button type="button">Continue</button></main><script>
const main = document.querySelector('main');
document.querySelector('button').onclick = () => {
  const next = Number(main.dataset.question) + 1;
  main.dataset.question = next;
  main.firstChild.textContent = next;
};
</script></body></html>`;

/** Serves the empty page on the loopback interface. */
export const serveEmptyPage = async (): Promise<{ url: string; close: () => void }> => {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(document);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
