/** The built files as a CDN serves them: to any page, and with their hashes. */
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const TYPES: Readonly<Partial<Record<string, string>>> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface Served {
  readonly base: string;
  stop(): void;
}

export async function serveFiles(): Promise<Served> {
  const server = createServer(({url = '/'}, response) => {
    const path = join(DIST, normalize(new URL(url, 'http://localhost').pathname));
    const type = TYPES[extname(path)];
    const found = type !== undefined && existsSync(path);
    response.writeHead(found ? 200 : 404, {
      'content-type': type ?? 'text/plain',
      'access-control-allow-origin': '*',
    });
    response.end(found ? readFileSync(path) : '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No address.');
  return {
    base: `http://127.0.0.1:${address.port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type Hashes = Readonly<Record<string, {readonly integrity: string}>>;

export const hashes = (): Hashes =>
  JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8')) as Hashes;
