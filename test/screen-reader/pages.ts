/** The built files, as a practice gets them, in pages of its own. */
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

const BUILT = new URL('../../dist/cdn/', import.meta.url);

/** A page in this language with these elements, and nothing else that could be heard. No line ends before its text does. */
const page = (language: string, elements: string): string => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <title>Page</title>
    <link rel="icon" href="data:,">
    <style>html { --ketamine-max-width: none } ::part(panel) { inline-size: 100% }</style>
    <script type="module" src="/ketamine-widgets.js"></script>
    <script type="module" src="/packs.js"></script>
  </head>
  <body>${elements}</body>
</html>`;

export interface Pages {
  /** Where a page with these elements stands. */
  readonly addressOf: (language: string, elements: string) => string;
  readonly close: () => void;
}

export async function servePages(): Promise<Pages> {
  if (!existsSync(new URL('ketamine-widgets.js', BUILT)))
    throw new Error('Nothing is built yet. Run `npm run build` first.');
  const server = createServer(({url = ''}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://localhost');
    const isScript = pathname.endsWith('.js') && existsSync(new URL(`.${pathname}`, BUILT));
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'text/html',
      'cache-control': 'no-store',
    });
    response.end(
      isScript
        ? readFileSync(new URL(`.${pathname}`, BUILT))
        : page(searchParams.get('lang') ?? '', searchParams.get('elements') ?? ''),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const {port} = server.address() as AddressInfo;
  return {
    addressOf: (lang, elements) =>
      `http://127.0.0.1:${port}/?${String(new URLSearchParams({lang, elements}))}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
