import {globSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {catalog} from './src/content/catalog.ts';
import {findings} from './src/content/checks.ts';
import {dropCites} from './tools/drop-cites.ts';
import {leanLit} from './tools/lean-lit.ts';
import {packWords} from './tools/pack-words.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const pages = readdirSync(path('site')).filter((file) => file.endsWith('.html'));

/** Takes the white space and the comments out of html`` and css`` literals. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (id.includes('/node_modules/') || !id.endsWith('.ts')) return null;
    const minified = await minifyHTMLLiterals(code, {fileName: id});
    return minified && {code: minified.code, map: minified.map ?? null};
  },
};

/** A fact that a listed widget does not carry, or any other broken promise of the words, fails the build. */
const contentHolds: Plugin = {
  name: 'content-holds',
  buildStart() {
    const found = findings(catalog()).map(({check, says}) => `${check}: ${says}`);
    if (found.length) this.error(`The content does not hold.\n${found.join('\n')}`);
  },
};

/** What reads alike stands together in the one file, which makes it 0.3 KB smaller on its way. */
const ALIKE = [
  ...['content/*/en.ts', 'content/*/es.ts', 'content/screener/ids.ts', 'engine/policy.ts'],
  ...['ui/*.styles.ts', 'elements/*/*.styles.ts', 'ui/icons.ts', 'elements/explainer/pictures.ts'],
];
const alikeTogether: Plugin = {
  name: 'alike-together',
  transform(code, id) {
    if (id !== path('src/all.ts')) return null;
    const files = ALIKE.flatMap((files) => globSync(files, {cwd: path('src')}).sort());
    return {code: files.map((file) => `import './${file}';\n`).join('') + code, map: null};
  },
};

/** A second look at the whole file: names that the library keeps to itself, and 0.2 KB besides. */
const squeeze: Plugin = {
  name: 'squeeze',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      const {code} = await minify(file.code, {
        module: true,
        compress: {ecma: 2020, passes: 3},
        mangle: {properties: {regex: /^_\$/}},
      });
      file.code = code ?? file.code;
    }
  },
};

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

/** `npm run build`: one file that needs no other, such as the one that partners paste a link to. */
const script = (name: string, entry: string): UserConfig => ({
  publicDir: false,
  plugins: [contentHolds, alikeTogether, packWords, dropCites, leanLit, minifyTemplates, squeeze],
  build: {
    outDir: path('dist/cdn'),
    emptyOutDir: false,
    target: 'es2022',
    lib: {entry: {[name]: path(entry)}, formats: ['es']},
    rolldownOptions: {
      // Library mode does not minify an ES module unless told here.
      output: {minify: true, codeSplitting: false, entryFileNames: '[name].js'},
    },
    reportCompressedSize: false,
  },
});

/** The definition of the screener as FHIR, for developers: with all that is known about each text. */
const fhir: UserConfig = {
  publicDir: false,
  build: {
    outDir: path('dist/npm'),
    target: 'es2022',
    lib: {entry: {fhir: path('src/fhir/questionnaire.ts')}, formats: ['es']},
    rolldownOptions: {output: {codeSplitting: false, entryFileNames: '[name].js'}},
    reportCompressedSize: false,
  },
};

/** `npm run build:site`: the pages, beside the built script. */
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

export default defineConfig(({command, mode}) => {
  if (command === 'serve') return development;
  if (mode === 'site') return site;
  if (mode === 'fhir') return fhir;
  if (mode === 'packs') return script('packs', 'src/packs/define.ts');
  return script('ketamine-widgets', 'src/all.ts');
});
