/** Builds each contender as a competent developer would: cherry-picked, bundled, minified. */
import {globSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'vite';

const ROOT = new URL('./', import.meta.url);

/** `bench:work` and its like: what a module of ours exports, as data, so that nothing else of it is bundled. */
const asData: Plugin = {
  name: 'as-data',
  resolveId: (id) => (id.startsWith('bench:') ? `\0${id}` : null),
  async load(id) {
    const [, name] = /^\0bench:(\w+)$/.exec(id) ?? [];
    if (!name) return null;
    const exported = (await import(`./${name}.ts`)) as Readonly<Record<string, unknown>>;
    return Object.entries(exported)
      .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
      .join('\n');
  },
};

/** The files of a contender by name: one script, and one style sheet where it has any. */
export async function bundle(entry: string): Promise<ReadonlyMap<string, string>> {
  const made = await build({
    root: fileURLToPath(ROOT),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [asData],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: {polyfill: false},
      reportCompressedSize: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`contenders/${entry}`, ROOT)),
        preserveEntrySignatures: 'strict',
        output: {
          codeSplitting: false,
          entryFileNames: 'widgets.js',
          assetFileNames: 'widgets[extname]',
        },
      },
    },
  });
  const files = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    files.map((file) => [
      file.fileName,
      file.type === 'chunk' ? file.code : file.source.toString(),
    ]),
  );
}

/** What partners load, as it is published. */
export function published(): ReadonlyMap<string, string> {
  const cwd = fileURLToPath(new URL('../dist/cdn/', ROOT));
  return new Map(
    globSync('**/*.{js,html}', {cwd}).map((name) => [name, readFileSync(`${cwd}${name}`, 'utf8')]),
  );
}
