import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {guidePages} from './tools/site/pages.ts';
import {release} from './tools/site/release.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
/** The builder comes first: it is what one opens. */
const pages = readdirSync(path('site'))
  .filter((file) => file.endsWith('.html'))
  .sort((one, other) => Number(other === 'index.html') - Number(one === 'index.html'));

const announcePages: Plugin = {
  name: 'announce-pages',
  configureServer(server) {
    const printUrls = server.printUrls.bind(server);
    server.printUrls = () => {
      printUrls();
      for (const url of server.resolvedUrls?.local ?? []) {
        for (const page of pages.filter((page) => page !== 'preview.html'))
          server.config.logger.info(`  ➜  Page:    ${url}${page}`);
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
  plugins: [announcePages, release, guidePages],
  server: {port: 5173},
};

/** `npm run build:site`: the pages, beside the built script. What is published, `tools/build.ts` makes. */
const site: UserConfig = {
  root: path('site'),
  base: './',
  publicDir: path('dist/cdn'),
  plugins: [release, guidePages],
  build: {
    outDir: path('dist/site'),
    emptyOutDir: true,
    target: 'es2022',
    // Below these `light-dark()` is rewritten, and what is rewritten does not follow the preview's switch.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: {polyfill: false},
    rolldownOptions: {input: pages.map((page) => path(`site/${page}`))},
    reportCompressedSize: false,
  },
};

export default defineConfig(({command}) => (command === 'serve' ? development : site));
