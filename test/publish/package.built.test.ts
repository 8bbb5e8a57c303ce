/** What `npm publish` would publish, seen as those who install it see it. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {publint} from 'publint';
import ts from 'typescript';
import {isWhole} from '../../scripts/test/share.ts';
import {modules, names, packed, ROOT} from './packed.ts';

const from = packed();
const {tarball, project, home, about} = from;

after(() => {
  rmSync(project, {recursive: true});
});

/** Every key that has been promised. One that goes is a breaking change. */
const PROMISED = [
  ...['.', './define', './auto', './content', './content/schema', './schema.json', './engine'],
  ...['./fhir', './prerender', './fallback', './snippet', './lint', './react', './packs'],
  ...['practice', 'screener', 'explainer', 'schedule-button', 'payment-disclaimer'].flatMap(
    (element) => [`./define/${element}`, `./elements/${element}`],
  ),
  ...['react', 'preact', 'solid', 'svelte', 'vue'].map((framework) => `./types/${framework}`),
  ...['./tokens.css', './tokens.json', './custom-elements.json', './web-types.json'],
  ...['./vscode.html-custom-data.json', './vscode.css-custom-data.json', './llms.txt'],
];

/** Runs a module in the project, in a Node of its own. */
function inNode(code: string): string {
  const file = join(project, 'run.mjs');
  writeFileSync(file, code);
  return execFileSync(process.execPath, [file], {cwd: project, encoding: 'utf8'});
}

/** What a file of the package imports, in whatever way. */
const imported = (file: string): readonly string[] =>
  ts
    .preProcessFile(readFileSync(join(home, file), 'utf8'), true, true)
    .importedFiles.map(({fileName}) => fileName);

describe('the package', () => {
  it('has every entry that was promised', () => {
    const missing = PROMISED.filter((key) => !(key in about.exports));
    assert.deepEqual(missing, []);
  });

  it('finds the file of every entry', () => {
    inNode(`import {statSync} from 'node:fs';
      for (const name of ${JSON.stringify(names(from))})
        if (!statSync(new URL(import.meta.resolve(name))).size) throw new Error(name + ' is empty');`);
  });

  it('gives types before anything else', () => {
    for (const target of Object.values(about.exports))
      if (typeof target === 'object') assert.deepEqual(Object.keys(target), ['types', 'default']);
  });

  it('imports every entry in Node, which asks for nothing there and leaves nothing of ours', () => {
    const said = inNode(`
      globalThis.fetch = () => { throw new Error('a request') };
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      for (const name of ${JSON.stringify(modules(from))}) await import(name);
      console.log(Object.getOwnPropertyNames(globalThis).filter((key) => !before.has(key)).join());`);
    // zod, which content/schema asks for, remembers itself. So does Lit, with a registry of elements.
    const others = /^(__zod.*|lit[A-Z].*|reactiveElementVersions|customElements)$/;
    const ours = said
      .trim()
      .split(',')
      .filter((name) => !others.test(name));
    assert.deepEqual(ours, []);
  });

  it('knows its five elements by class', () => {
    const said = inNode(`import * as all from 'ketamine-widgets';
      console.log(Object.keys(all).filter((name) => name.startsWith('Ketamine')).length);`);
    assert.equal(said.trim(), '5');
  });

  it('imports nothing but what it asks for', () => {
    const asked = Object.keys({...about.dependencies, ...about.peerDependencies});
    for (const file of globSync('dist/npm/**/*.{js,d.ts}', {cwd: home})) {
      for (const name of imported(file).filter((each) => !each.startsWith('.')))
        assert.ok(
          name.startsWith('node:') ||
            asked.some((each) => name === each || name.startsWith(`${each}/`)),
          `${file} imports ${name}`,
        );
    }
  });

  it('has what reads and what prerenders pages asked for by the entries that do it, and no other', () => {
    const asks = (file: string, name: string, seen = new Set<string>()): boolean => {
      if (seen.has(file)) return false;
      seen.add(file);
      return imported(file).some((each) =>
        each.startsWith('.')
          ? asks(join(dirname(file), each), name, seen)
          : each === name || each.startsWith(`${name}/`),
      );
    };
    const asking = (name: string): readonly string[] =>
      Object.entries(about.exports).flatMap(([key, target]) => {
        const file = typeof target === 'object' ? target['default'] : undefined;
        return file?.endsWith('.js') && asks(file, name) ? [key] : [];
      });
    assert.deepEqual(asking('parse5'), ['./lint']);
    assert.deepEqual(asking('@lit-labs/ssr'), ['./prerender']);
    assert.ok(asking('lit').includes('.'));
  });

  it('keeps what acts from being shaken off, and nothing else', () => {
    const {sideEffects} = about as typeof about & {sideEffects: readonly string[]};
    const kept = sideEffects.flatMap((pattern) => globSync(pattern, {cwd: home}));
    const acting = globSync(
      [
        ...[
          'dist/npm/all.js',
          'dist/npm/**/define.js',
          'dist/npm/bundles/*.js',
          'dist/npm/tokens.css',
        ],
        // They show Lit the browser's own while it loads.
        'dist/npm/base/{load-lit,page-natives,page-natives-restored}.js',
      ],
      {cwd: home},
    ).filter((file) => !/elements\/define\.js$/.test(file));
    for (const file of acting) assert.ok(kept.includes(file), `${file} would be dropped`);
    for (const file of kept)
      assert.ok(
        acting.includes(file) || !file.endsWith('.js') || /^dist\/(cdn|npm\/bundles)\//.test(file),
        `${file} is kept for nothing`,
      );
  });

  it('points CDNs at the one file that needs no other', () => {
    const fields = about as typeof about & {unpkg: string; jsdelivr: string};
    assert.equal(fields.unpkg, './dist/cdn/ketamine-widgets.js');
    assert.equal(fields.jsdelivr, fields.unpkg);
    assert.deepEqual(imported(fields.unpkg), []);
  });

  it('carries the licence of every package that the files for CDNs bundle', () => {
    const [ours = '', ...others] = readFileSync(join(home, 'dist/cdn/LICENSES.txt'), 'utf8').split(
      /^## /m,
    );
    assert.match(ours, /The ketamine-widgets authors/);
    const names = others.map((each) => each.slice(0, each.indexOf(' ')));
    assert.deepEqual(names.sort(), [
      '@lit/context',
      '@lit/reactive-element',
      'lean-qr',
      'lit',
      'lit-element',
      'lit-html',
    ]);
    for (const each of others) assert.match(each, /^Copyright \(c\) \d{4}/m);
  });

  it('brings no source, no test and no tool', () => {
    const files = globSync('**/*', {cwd: home, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1));
    const strange = files.filter(
      (file) =>
        !/^(dist\/(npm|cdn)\/|package\.json$|README\.md$|CHANGELOG\.md$|LICENSE$|custom-elements\.json$)/.test(
          file,
        ) || /(?<!\.d)\.ts$|\.map$|\.(spec|test)\./.test(file),
    );
    assert.deepEqual(strange, []);
  });
});

describe('the strictest readers of packages', () => {
  it('publint finds nothing', async () => {
    const {buffer} = new Uint8Array(readFileSync(tarball));
    const {messages} = await publint({
      pack: {tarball: buffer},
      level: 'suggestion',
      strict: true,
    });
    assert.deepEqual(messages, []);
  });

  it('attw finds nothing', () => {
    const {status, stdout} = spawnSync(
      process.execPath,
      [
        ...[join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js'), tarball],
        ...['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'],
      ],
      {encoding: 'utf8', cwd: project},
    );
    assert.equal(status, 0, stdout);
    for (const name of names(from)) assert.ok(stdout.includes(`"${name}"`), `${name} was not read`);
  });
});

interface Consumer {
  readonly module: string;
  readonly resolution: string;
  /** The entries it imports. */
  readonly checked: readonly string[];
}

/** Writes a program that imports these entries, in a project that checks libraries too. */
function consumers({module, resolution, checked}: Consumer): string {
  mkdirSync(join(project, 'node_modules/@types'), {recursive: true});
  for (const name of ['react', 'prop-types']) {
    const link = join(project, 'node_modules/@types', name);
    if (!existsSync(link)) symlinkSync(join(ROOT, 'node_modules/@types', name), link);
  }
  writeFileSync(
    join(project, 'consumer.ts'),
    `${checked.map((name, at) => `import * as entry${at} from '${name}';`).join('\n')}
    export const entries: readonly object[] = [${checked.map((_, at) => `entry${at}`).join()}];
    import type {KetamineScreener, ScreenerStepEvent} from 'ketamine-widgets';
    declare const screener: KetamineScreener;
    screener.headingLevel = 3;
    screener.theme = 'dark';
    document.querySelector('ketamine-screener')?.addEventListener(
      'ketamine-screener-step',
      (event: ScreenerStepEvent) => event.step.toFixed(),
    );
    // @ts-expect-error There is no such setting.
    screener.colour = 'red';
    // @ts-expect-error There is no such theme.
    screener.theme = 'sepia';
    `,
  );
  const config = join(project, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions: {
        ...{module, moduleResolution: resolution, target: 'ES2022', strict: true, noEmit: true},
        ...{types: [], lib: ['ES2022', 'DOM', 'DOM.Iterable'], exactOptionalPropertyTypes: true},
        skipLibCheck: false,
      },
      files: ['consumer.ts'],
    }),
  );
  return config;
}

const compile = (config: string) =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', config], {
    encoding: 'utf8',
  });

/** As in a project that has not installed a package. */
function withoutPackage<Result>(name: string, act: () => Result): Result {
  const link = join(project, 'node_modules', name);
  rmSync(link);
  try {
    return act();
  } finally {
    symlinkSync(join(ROOT, 'node_modules', name), link);
  }
}

describe('a project in TypeScript', () => {
  it('has the types of the events with the tags alone', () => {
    writeFileSync(
      join(project, 'tags.ts'),
      `import 'ketamine-widgets/define';
      document.body.addEventListener('ketamine-screener-step', ({step}) => step.toFixed());
      document.body.addEventListener('ketamine-practice-change', ({type}) => type.trim());
      // @ts-expect-error There is no such detail.
      document.body.addEventListener('ketamine-screener-outcome', ({answers}) => answers);
      `,
    );
    const {stdout} = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/typescript/bin/tsc'),
        ...['--ignoreConfig', '--noEmit', '--strict', '--target', 'ES2022'],
        ...['--module', 'NodeNext', join(project, 'tags.ts')],
      ],
      {encoding: 'utf8', cwd: project},
    );
    assert.equal(stdout, '');
  });

  it('has types of FHIR that need no other package', () => {
    const program = ts.createProgram([join(home, 'dist/npm/fhir/index.d.ts')], {
      ...{strict: true, noEmit: true, skipLibCheck: false, exactOptionalPropertyTypes: true},
      ...{module: ts.ModuleKind.NodeNext, types: []},
    });
    const faults = ts.getPreEmitDiagnostics(program);
    assert.deepEqual(
      faults.map(({messageText}) => messageText),
      [],
    );
    const read = program
      .getSourceFiles()
      .filter((file) => !program.isSourceFileDefaultLibrary(file))
      .map(({fileName}) => fileName);
    assert.ok(read.length > 1);
    for (const file of read) assert.ok(file.startsWith(`${home}/dist/npm/`), file);
  });

  const MODULES = {NodeNext: 'NodeNext', Bundler: 'ESNext'} as const;
  for (const zod of ['with', 'without'])
    for (const resolution of ['NodeNext', 'Bundler'] as const) {
      // Each way of finding modules once, with zod or without it: a release compiles all four.
      if (!isWhole && (zod === 'with') !== (resolution === 'NodeNext')) continue;
      it(`compiles against every entry, ${zod} zod, with ${resolution}`, () => {
        // The frameworks are not here; `npm run release:examples` checks these types in each of them.
        const checked = modules(from).filter(
          (name) =>
            !/types\/(preact|solid|svelte|vue)$/.test(name) &&
            (zod === 'with' || !name.endsWith('/content/schema')),
        );
        assert.ok(checked.length > 20);
        const consumer = consumers({module: MODULES[resolution], resolution, checked});
        const {stdout} =
          zod === 'with' ? compile(consumer) : withoutPackage('zod', () => compile(consumer));
        assert.equal(stdout, '');
      });
    }

  it('would not compile without zod, were the shape of content among them', () => {
    const checked = ['ketamine-widgets/content/schema'];
    const consumer = consumers({module: 'ESNext', resolution: 'Bundler', checked});
    const {stdout} = withoutPackage('zod', () => compile(consumer));
    assert.match(stdout, /Cannot find module 'zod'/);
  });
});
