/** The files that partners link to. Each but `auto.js` is complete in itself, so that one hash covers all of it. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build, type InlineConfig, type Plugin, type Rolldown} from 'vite';
import {dropCites} from '../drop-cites.ts';
import {packWords} from '../pack-words.ts';
import {alikeTogether} from './alike-together.ts';
import {headers, licences} from './beside.ts';
import {calledOnLoad} from './called-on-load.ts';
import {contentHolds} from './content-holds.ts';
import {framePage, FRAMES} from './frame.ts';
import {inside} from './inside.ts';
import {writeIntegrity} from './integrity.ts';
import {laterSpanish} from './later-spanish.ts';
import {minifyTemplates} from './minify-templates.ts';
import {squeeze} from './squeeze.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** ES modules by name, and where each begins. */
const MODULES: Readonly<Record<string, string>> = {
  'ketamine-widgets': 'cdn.ts',
  practice: 'elements/practice/define.ts',
  screener: 'elements/screener/define.ts',
  explainer: 'elements/explainer/define.ts',
  'schedule-button': 'elements/schedule-button/define.ts',
  'payment-disclaimer': 'elements/payment-disclaimer/define.ts',
  packs: 'packs/define.ts',
};

const PLUGINS = [alikeTogether, packWords, dropCites, inside, minifyTemplates, squeeze];

interface Script {
  readonly name: string;
  readonly entry: string;
  readonly format?: 'es' | 'iife';
  readonly plugins?: readonly Plugin[];
  readonly output?: Rolldown.OutputOptions;
}

/** Bytes before minifying, by module. */
export type Modules = Readonly<Record<string, number>>;

interface Made {
  readonly code: string;
  readonly modules: Modules;
}

/** Without more, one file that needs no other. */
const script = ({name, entry, format = 'es', plugins = PLUGINS, output}: Script): InlineConfig => ({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [...plugins],
  build: {
    write: false,
    target: 'es2022',
    lib: {entry: {[name]: `${ROOT}src/${entry}`}, formats: [format], name: 'ketamineWidgets'},
    rolldownOptions: {
      // The second look takes longer than everything else, and may.
      checks: {bundlerTimings: false},
      output: {
        // Library mode does not minify an ES module unless told here.
        minify: true,
        entryFileNames: '[name].js',
        ...(output ?? {codeSplitting: false}),
      },
    },
    reportCompressedSize: false,
  },
});

/** The files of a script, by name, and what each module in it takes. */
async function make(each: Script): Promise<ReadonlyMap<string, Made>> {
  const made = await build(script(each));
  const files = new Map<string, Made>();
  for (const {output} of [made].flat().filter((one) => 'output' in one))
    for (const file of output) {
      if (file.type !== 'chunk') throw new Error(`${file.fileName} is no script.`);
      const modules = Object.entries(file.modules).map(([id, {renderedLength}]) => {
        return [id.replace(ROOT, '').replace('\0', ''), renderedLength] as const;
      });
      files.set(file.fileName, {code: file.code, modules: Object.fromEntries(modules)});
    }
  return files;
}

/** What several need stands in one file, which comes at the same time as the first of them. */
const AUTO: Script = {
  name: 'auto',
  entry: 'auto/auto.ts',
  plugins: [packWords, laterSpanish, dropCites, minifyTemplates, squeeze, calledOnLoad],
  output: {
    chunkFileNames: 'split/[name]-[hash].js',
    codeSplitting: {groups: [{name: 'shared', minShareCount: 2}]},
  },
};

const FETCHED = [...PLUGINS, calledOnLoad];

const SCRIPTS: readonly Script[] = [
  ...Object.entries(MODULES).map(([name, entry]) => ({name, entry, plugins: FETCHED})),
  // For optimisers and consent tools, which put scripts back as classic ones.
  {name: 'ketamine-widgets.iife', entry: 'cdn.ts', format: 'iife', plugins: FETCHED},
  {name: 'frame-host', entry: 'auto/frame-host.ts', format: 'iife'},
  AUTO,
];

/**
 * @param folder the folder to write into, which is emptied first
 * @returns what is in each file, by module
 */
export async function buildCdn(folder: string): Promise<Readonly<Record<string, Modules>>> {
  contentHolds();
  rmSync(folder, {recursive: true, force: true});
  for (const part of ['split', 'frame']) mkdirSync(`${folder}/${part}`, {recursive: true});
  const parts: Record<string, Modules> = {};
  const write = (file: string, code: string, modules: Modules): void => {
    writeFileSync(`${folder}/${file}`, code);
    parts[file] = modules;
  };
  for (const each of SCRIPTS)
    for (const [file, {code, modules}] of await make(each)) write(file, code, modules);
  for (const frame of FRAMES)
    for (const {code, modules} of (
      await make({name: frame, entry: `auto/frames/${frame}.ts`, format: 'iife'})
    ).values())
      write(`frame/${frame}.html`, framePage(frame, code), modules);
  writeFileSync(`${folder}/LICENSES.txt`, licences());
  writeFileSync(`${folder}/_headers`, headers());
  writeIntegrity(folder);
  return parts;
}
