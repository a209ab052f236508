import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import { listening } from './plainSite';

/** An attacker's server on this machine: records and accepts every connection, request and packet. */
export async function listener() {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.writeHead(200, {
      'Content-Type': 'text/javascript',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end();
  });
  server.on('connection', () => heard.push('a connection'));
  server.on('upgrade', (request, socket) => {
    heard.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  const { url, port, close } = await listening(server);
  const packets = createSocket('udp4', () => heard.push('a packet'));
  await new Promise<void>((bound) => packets.bind(port, '127.0.0.1', bound));
  return {
    url,
    port,
    heard,
    close: async () => {
      packets.close();
      await close();
    },
  };
}
