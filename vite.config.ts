import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin, type UserConfig} from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const pages = readdirSync(path('site')).filter((file) => file.endsWith('.html'));

const announcePages: Plugin = {
  name: 'announce-pages',
  configureServer(server) {
    const printUrls = server.printUrls.bind(server);
    server.printUrls = () => {
      printUrls();
      for (const url of server.resolvedUrls?.local ?? []) {
        for (const page of pages) server.config.logger.info(`  ➜  Page:    ${url}${page}`);
      }
    };
  },
};

/** `npm start`: the pages ask for the built file, as a partner's page does, and get the sources. */
const development: UserConfig = {
  root: path('site'),
  resolve: {
    alias: {
      '/ketamine-widgets.js': path('src/all.ts'),
      '/packs.js': path('src/packs/define.ts'),
    },
  },
  plugins: [announcePages],
  server: {port: 5173},
};

/** `npm run build:site`: the pages, beside the built script. What is published, `tools/build.ts` makes. */
const site: UserConfig = {
  root: path('site'),
  base: './',
  publicDir: path('dist/cdn'),
  build: {
    outDir: path('dist/site'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: {polyfill: false},
    rolldownOptions: {input: pages.map((page) => path(`site/${page}`))},
    reportCompressedSize: false,
  },
};

export default defineConfig(({command}) => (command === 'serve' ? development : site));
