/**
 * The npm modules: plain TypeScript output, one module per file. What the package exports is built,
 * and what that imports; nothing else.
 */
import {readFileSync, rmSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HOME = './dist/npm/';

/** What stands in `exports`: a file, or files by condition. */
type Target = string | Readonly<Record<string, string>>;

interface Package {
  readonly exports: Readonly<Record<string, Target>>;
  readonly bin?: Readonly<Record<string, string>>;
}

const {exports, bin = {}} = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as Package;

/** The sources of some of the package's files. */
function sourcesOf(targets: readonly Target[]): readonly string[] {
  const files = targets
    .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    .map((file) => file.replace(/^(?!\.\/)/, './'));
  const modules = files.filter(
    // The types of frameworks are written by scripts/metadata.ts.
    (file) => file.startsWith(HOME) && file.endsWith('.js') && !file.startsWith(`${HOME}types/`),
  );
  return [...new Set(modules)].map((file) =>
    file.replace(HOME, `${ROOT}src/`).replace(/\.js$/, '.ts'),
  );
}

/** The sources of what the package runs. */
const commands = (): readonly string[] => sourcesOf([bin]);

/** In declarations the compiler leaves `.ts` standing, which not every reader of them follows. */
const withJsEnding = (declarations: string): string =>
  declarations.replace(/(?<=(?:from |import\(|import )(["'])\.\.?\/[^"']+)\.ts(?=\1)/g, '.js');

/** @param folder the folder to write into, which is emptied first */
export function buildNpm(folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  // What is imported knows neither Node nor the tests; what is run as a command knows Node.
  emit(sourcesOf(Object.values(exports)), folder, []);
  emit(commands(), folder, ['node']);
}

function emit(sources: readonly string[], folder: string, types: readonly string[]): void {
  const file = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => ts.sys.readFile(path));
  const {options} = ts.parseJsonConfigFileContent(file.config, ts.sys, ROOT);
  const program = ts.createProgram(sources, {
    ...options,
    rootDir: `${ROOT}src`,
    outDir: folder,
    noEmit: false,
    declaration: true,
    allowJs: false,
    checkJs: false,
    types: [...types],
    newLine: ts.NewLineKind.LineFeed,
  });
  const {diagnostics} = program.emit(undefined, (path, text) => {
    ts.sys.writeFile(path, path.endsWith('.d.ts') ? withJsEnding(text) : text);
  });
  const found = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (!found.length) return;
  const host = {
    getCanonicalFileName: (name: string) => relative(ROOT, name),
    getCurrentDirectory: () => ROOT,
    getNewLine: () => '\n',
  };
  throw new Error(ts.formatDiagnostics(found, host));
}
