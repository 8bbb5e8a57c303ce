/** Serves every contender's page and files, compressed as a good server would. */
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface Sent {
  readonly path: string;
  /** The ending of its name: `html`, `js` or `css`. */
  readonly kind: string;
  readonly raw: number;
  /** As it was sent: brotli, level 11. */
  readonly brotli: number;
}

export interface Served {
  /** With a slash at its end. */
  readonly home: string;
  /** What was asked for since the last call. */
  readonly sent: () => readonly Sent[];
  /** How long scripts are held back, in milliseconds. */
  readonly holdScripts: (time: number) => void;
  readonly close: () => void;
}

const brotli = (text: string): Buffer =>
  brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});

/** @param files by their paths, without a slash at the beginning */
export async function serve(files: ReadonlyMap<string, string>): Promise<Served> {
  const compressed = new Map([...files].map(([path, text]) => [path, brotli(text)]));
  let sent: Sent[] = [];
  let hold = 0;
  const server: Server = createServer(({url = '/'}, response) => {
    const path = new URL(url, 'http://localhost').pathname.slice(1);
    const body = compressed.get(path);
    const kind = extname(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    sent.push({
      path,
      kind: kind.slice(1),
      raw: Buffer.byteLength(files.get(path) ?? ''),
      brotli: body.length,
    });
    const answer = (): void => {
      response
        .writeHead(200, {
          'content-type': TYPES[kind] ?? 'text/plain',
          'content-encoding': 'br',
          'content-length': body.length,
          'cache-control': 'no-store',
        })
        .end(body);
    };
    if (hold && kind === '.js') setTimeout(answer, hold);
    else answer();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const {port} = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}/`,
    sent: () => {
      const all = sent;
      sent = [];
      return all;
    },
    holdScripts: (time) => (hold = time),
    close: () => server.close(),
  };
}
