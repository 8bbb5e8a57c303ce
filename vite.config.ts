import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {minifyHTMLLiterals} from 'minify-literals';
import {defineConfig, type EnvironmentOptions, type Plugin, type UserConfig} from 'vite';
import {CDN_FILES, type CdnFile} from './scripts/build/cdn-files.ts';
import {CDN, cdnFolder, LICENSES} from './scripts/build/cdn-folder.ts';
import {framePages} from './scripts/build/frame-pages.ts';
import {guidePages} from './scripts/site/pages.ts';
import {release} from './scripts/site/release.ts';

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

/** `npm run build:site`: the pages, beside the built scripts. */
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
    // Of what the pages bundle. LICENSES.txt is beside it, for the widgets.
    license: {fileName: 'site-licenses.txt'},
    reportCompressedSize: false,
  },
};

/** Takes white space and comments out of html`` and css`` literals. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (id.includes('/node_modules/') || !id.endsWith('.ts')) return null;
    const minified = await minifyHTMLLiterals(code, {fileName: id});
    return minified ? {code: minified.code, map: null} : null;
  },
};

/** Modules that come in two forms, by what a bundle is: one file, or one that fetches parts as they are needed. */
const FORMS = {
  oneFile: {
    'src/ui/load-qr.ts': 'src/ui/load-qr.inline.ts',
    'src/elements/practice/load-profile.ts': 'src/elements/practice/load-profile.inline.ts',
  },
  split: {'src/content/spanish.ts': 'src/content/spanish-later.ts'},
} as const;

const chooseForms: Plugin = {
  name: 'choose-forms',
  enforce: 'pre',
  async resolveId(id, importer) {
    const isSplit = CDN_FILES.some(
      ({environment, split}) => split && environment === this.environment.name,
    );
    const found = await this.resolve(id, importer, {skipSelf: true});
    const forms = Object.entries(isSplit ? FORMS.split : FORMS.oneFile);
    const [, form] = forms.find(([module]) => path(module) === found?.id) ?? [];
    return form ? path(form) : found;
  },
};

/** How one of the files for CDNs is built: whole in itself, unless it is split. */
const cdnBuild = ({name, entry, split}: CdnFile): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: CDN,
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    // The file with everything bundles every package that any of them does.
    license: name === 'ketamine-widgets' && {fileName: LICENSES},
    lib: {
      entry: {[name]: path(`src/${entry}`)},
      formats: [split ? 'es' : 'iife'],
      name: 'ketamineWidgets',
    },
    rolldownOptions: {
      // What a file does not show is not in it: a template or an icon that nothing refers to.
      treeshake: {manualPureFunctions: ['html', 'css', 'icon']},
      output: {
        minify: true,
        // Pages in another encoding, from servers that name none, read it right.
        charset: 'ascii',
        // A module namespace with a tag cannot be made on pages that add `get` to every object.
        generatedCode: {symbols: false},
        // Most of a file runs as it comes: https://v8.dev/blog/explicit-compile-hints
        banner: '//# allFunctionsCalledOnLoad',
        entryFileNames: '[name].js',
        ...(split
          ? {
              chunkFileNames: 'split/[name]-[hash].js',
              // What several need stands in one file, which comes at the same time as the first of them.
              codeSplitting: {
                groups: [
                  {name: 'shared', test: /rolldown.runtime/},
                  {name: 'shared', minShareCount: 2},
                ],
              },
            }
          : {codeSplitting: false}),
      },
    },
  },
});

/** `npm run build`: the files that partners link to. */
const cdn: UserConfig = {
  publicDir: false,
  logLevel: 'warn',
  plugins: [chooseForms, minifyTemplates, framePages, cdnFolder],
  environments: Object.fromEntries(CDN_FILES.map((file) => [file.environment, cdnBuild(file)])),
  builder: {
    async buildApp(builder) {
      for (const {environment} of CDN_FILES) {
        const found = builder.environments[environment];
        if (found) await builder.build(found);
      }
    },
  },
};

export default defineConfig(({command, mode}) => {
  if (command === 'serve') return development;
  return mode === 'site' ? site : cdn;
});
