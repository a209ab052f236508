import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createPlain } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Titles of the page before ours and of the page that Leave goes to. */
export const titles = { before: 'Before', neutral: 'Weather' };
export const pageBefore = 'http://before.test/';
const pageOf = (title: string) => `<!doctype html><title>${title}</title><h1>${title}</h1>`;

/**
 * A SOCKS 5 proxy that stands in for all other sites, so that no real network is used. Only these two hosts are
 * served. Needs openssl.
 */
export const serveOtherSites = async () => {
  const before = createPlain((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(titles.before));
  });
  const neutral = createSecure(selfSigned('weather.gov'), (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(titles.neutral));
  });
  const sites: Record<string, { emit(event: 'connection', socket: Socket): boolean }> = {
    'before.test:80': before,
    'weather.gov:443': neutral,
  };
  const sockets = new Set<Socket>();
  const proxy = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.once('data', () => {
      socket.write(Uint8Array.of(5, 0));
      socket.once('data', (wanted) => {
        const end = 5 + (wanted[4] ?? 0);
        const site = wanted[3] === 3 && sites[`${wanted.subarray(5, end)}:${wanted.readUInt16BE(end)}`];
        if (!site) return socket.destroy();
        socket.write(Uint8Array.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0));
        return site.emit('connection', socket);
      });
    });
  });
  await new Promise<void>((listening) => void proxy.listen(0, '127.0.0.1', listening));
  return {
    proxy: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
  };
};

/** A key and certificate valid for two days, deleted from disk at once. */
const selfSigned = (name: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'engines-key-'));
  const files = { key: join(folder, 'key'), cert: join(folder, 'cert') };
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`];
  execFileSync('openssl', [...made, '-keyout', files.key, '-out', files.cert], { stdio: 'ignore' });
  const pair = { key: readFileSync(files.key), cert: readFileSync(files.cert) };
  rmSync(folder, { recursive: true, force: true });
  return pair;
};
