/** The files that partners link to. Each but `auto.js` is complete in itself, so that one hash covers all of it. */
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build, type InlineConfig} from 'vite';
import {dropCites} from '../drop-cites.ts';
import {leanLit} from '../lean-lit.ts';
import {packWords} from '../pack-words.ts';
import {alikeTogether} from './alike-together.ts';
import {contentHolds} from './content-holds.ts';
import {writeIntegrity} from './integrity.ts';
import {minifyTemplates} from './minify-templates.ts';
import {squeeze} from './squeeze.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** ES modules by name, and where each begins. */
const MODULES: Readonly<Record<string, string>> = {
  'ketamine-widgets': 'all.ts',
  practice: 'elements/practice/define.ts',
  screener: 'elements/screener/define.ts',
  explainer: 'elements/explainer/define.ts',
  'schedule-button': 'elements/schedule-button/define.ts',
  'payment-disclaimer': 'elements/payment-disclaimer/define.ts',
  packs: 'packs/define.ts',
};

/** One file that needs no other. */
const oneFile = (
  folder: string,
  entry: string,
  format: 'es' | 'iife',
  file: string,
): InlineConfig => ({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [alikeTogether, packWords, dropCites, leanLit, minifyTemplates, squeeze],
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: 'es2022',
    lib: {entry: {[file]: `${ROOT}src/${entry}`}, formats: [format], name: 'ketamineWidgets'},
    rolldownOptions: {
      // The second look takes longer than everything else, and may.
      checks: {bundlerTimings: false},
      // Library mode does not minify an ES module unless told here.
      output: {minify: true, codeSplitting: false, entryFileNames: `${file}.js`},
    },
    reportCompressedSize: false,
  },
});

/** @param folder the folder to write into, which is emptied first */
export async function buildCdn(folder: string): Promise<void> {
  contentHolds();
  rmSync(folder, {recursive: true, force: true});
  for (const [name, entry] of Object.entries(MODULES))
    await build(oneFile(folder, entry, 'es', name));
  // For optimisers and consent tools, which put scripts back as classic ones.
  await build(oneFile(folder, 'all.ts', 'iife', 'ketamine-widgets.iife'));
  writeIntegrity(folder);
}
