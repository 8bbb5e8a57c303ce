/** Serves the hostile host pages of test/hosts/, and from another origin what they load. */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import {stripTypeScriptTypes} from 'node:module';
import type {AddressInfo} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import type {TestRunnerConfig, TestRunnerPlugin} from '@web/test-runner';
import type {Places} from '../test/hosts/host.ts';
import {HOSTS, slug} from '../test/hosts/hosts.ts';

const path = (relative: string): string =>
  fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** Other people's libraries, as they ship them. Prototype and MooTools are in Debian's archive alone. */
const LIBRARIES: Readonly<Record<string, string>> = {
  'prototype.js': '/usr/share/javascript/prototype/prototype.js',
  'mootools.js': '/usr/share/javascript/mootools/mootools.js',
  'mootools-more.js': '/usr/share/javascript/mootools/mootools-more.js',
  'mootools-server.js': path('node_modules/mootools/lib/mootools-core-1.5.2-server.js'),
  'jquery.js': path('node_modules/jquery/dist/jquery.js'),
  'zone.js': path('node_modules/zone.js/bundles/zone.umd.js'),
  'custom-elements.js': path('node_modules/@webcomponents/custom-elements/custom-elements.min.js'),
};

/** A script of ours, or of the test's, by the address a page asks for. */
function read(address: string): string | undefined {
  const [, folder, ...rest] = address.split('/');
  const name = rest.join('/');
  if (name.includes('..')) return undefined;
  if (folder === 'libraries') {
    const library = LIBRARIES[name];
    return library && existsSync(library) ? readFileSync(library, 'utf8') : undefined;
  }

  if (['prelude.js', 'eyes.js', 'remote.js'].includes(name)) {
    const source = path(`test/hosts/${name.replace('.js', '.ts')}`);
    return stripTypeScriptTypes(readFileSync(source, 'utf8')).replaceAll('.ts', '.js');
  }
  const file = path(`dist/cdn/${name}`);
  if (!existsSync(file)) return undefined;
  const built = readFileSync(file, 'utf8');
  // What it says tells which of two copies speaks: the first that came.
  if (folder === 'older') return built.replaceAll('Question {step}', 'Older question {step}');
  // An optimiser's one file of many scripts, with names of its own at the top.
  if (folder === 'combined') return `"use strict";var e=1,t=2,n={};let i=[];\n${built}\n;var r=4;`;
  return built;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  html: 'text/html; charset=utf-8',
};

async function serve(address: URL, response: ServerResponse): Promise<void> {
  const found = read(address.pathname);
  await pause(Number(address.searchParams.get('wait') ?? 0));
  const ending = address.pathname.split('.').at(-1) ?? '';
  // No charset: whoever hosts the file himself may not send one either.
  response.setHeader('Content-Type', TYPES[ending] ?? 'text/plain');
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.statusCode = found === undefined ? 404 : 200;
  response.end(found ?? 'Not found');
}

let places: Places | undefined;
/** Whether nobody can reach it any more. */
let gone = false;

const server = createServer((request, response) => {
  if (gone) request.destroy();
  else void serve(new URL(request.url ?? '', 'http://cdn'), response);
});

/** The host pages themselves: of the test runner's own origin, so that a test may look into them. */
export const hostPages: NonNullable<TestRunnerConfig['middleware']>[number] = (context, next) => {
  const name = /^\/hosts\/([\w-]+)$/.exec(context.path)?.[1];
  const host = HOSTS.find(({fault}) => slug(fault) === name);
  if (!host || !places) return next();
  const {html, headers = {}} = host.page(places);
  context.set({'Content-Type': 'text/html; charset=utf-8', ...headers});
  context.body = Buffer.from(
    html,
    /windows-1252/.test(headers['Content-Type'] ?? '') ? 'latin1' : 'utf8',
  );
  return undefined;
};

export const hostServers: TestRunnerPlugin = {
  name: 'host-servers',
  async serverStart() {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    places = {
      cdn: `${origin}/cdn`,
      libraries: `${origin}/libraries`,
      integrity: (file) =>
        `sha384-${createHash('sha384')
          .update(readFileSync(path(`dist/cdn/${file}`)))
          .digest('base64')}`,
    };
  },
  serverStop() {
    server.closeAllConnections();
    server.close();
  },
  executeCommand({command, payload}) {
    if (command !== 'cdnGone') return undefined;
    gone = payload === true;
    return true;
  },
};
