import {globSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

const ALIKE = [
  ...['content/*/en.ts', 'content/*/es.ts', 'ui/*.styles.ts', 'elements/*/*.styles.ts'],
  ...[
    'content/screener/ids.ts',
    'engine/policy.ts',
    'ui/icons.ts',
    'elements/explainer/pictures.ts',
  ],
];

/** What reads alike stands together in the one file, which makes it 0.3 KB smaller on its way. */
export const alikeTogether: Plugin = {
  name: 'alike-together',
  transform(code, id) {
    if (id !== `${SRC}all.ts`) return null;
    const files = ALIKE.flatMap((files) => globSync(files, {cwd: SRC}).sort());
    return {code: files.map((file) => `import './${file}';\n`).join('') + code, map: null};
  },
};
