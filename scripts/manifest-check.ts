/** Fails when custom-elements.json is not what the sources say, or says too little or too much. */
import {execFileSync} from 'node:child_process';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly privacy?: string;
}

interface Element {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Element[]}[];
}

const KINDS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const;
const FRESH = 'reports/manifest';

const problems: string[] = [];

execFileSync(process.execPath, [
  'node_modules/@custom-elements-manifest/analyzer/cem.js',
  ...['analyze', '--quiet', '--outdir', FRESH],
]);
const fresh = readFileSync(`${FRESH}/custom-elements.json`, 'utf8');
const committed =
  existsSync('custom-elements.json') && readFileSync('custom-elements.json', 'utf8');
if (fresh !== committed)
  problems.push('custom-elements.json is stale. Run: npm run docs -- manifest');

const {modules} = JSON.parse(fresh) as Manifest;
const elements = new Map(
  modules.flatMap(({declarations}) => declarations).map((element) => [element.tagName, element]),
);
const tags = globSync('src/elements/*/ketamine-*.ts', {exclude: ['**/*.styles.ts']}).map((file) =>
  basename(file, '.ts'),
);

for (const tag of tags) {
  const element = elements.get(tag);
  if (!element) {
    problems.push(`${tag} is missing: its class needs an @tag.`);
    continue;
  }
  if (!element.summary) problems.push(`${tag} has no @summary.`);
  if (!element.description) problems.push(`${tag} has no description.`);
  for (const kind of KINDS) {
    for (const {name, description, type, privacy} of element[kind] ?? []) {
      const where = `${tag}, ${kind}: ${name}`;
      if (!description) problems.push(`${where} has no description.`);
      if (kind === 'attributes' && !type) problems.push(`${where} has no type.`);
      if (/^[#_]/.test(name) || privacy === 'private' || privacy === 'protected') {
        problems.push(`${where} is not for the public.`);
      }
    }
  }
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${tags.length} elements, all described, and the manifest is fresh.`);
