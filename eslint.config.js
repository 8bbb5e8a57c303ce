import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The rooms of src/, and from which others each may import. */
const ROOMS = {
  content: [],
  settings: ['content'],
  engine: ['content'],
  ui: ['content', 'settings', 'engine'],
  base: ['content', 'settings', 'engine', 'ui'],
  fhir: ['content', 'engine'],
  packs: ['content', 'ui'],
  embed: ['content', 'settings'],
  elements: ['content', 'settings', 'engine', 'base', 'ui', 'fhir', 'packs'],
  bundles: ['content', 'base', 'packs', 'elements'],
  prerender: ['content', 'settings', 'base', 'ui', 'elements', 'embed'],
  cli: ['content', 'settings', 'embed', 'prerender'],
  react: ['base', 'elements'],
};

/** Files of src/content/provenance/ that may be read outside of it: the linter for practices, and what is public. */
const LINTER_PROVENANCE = ['wording', 'flags'];
const ZOD_USERS = ['schema', 'catalog', 'checks'];

const ZOD = {
  regex: '^zod(/|$)',
  allowTypeImports: true,
  message: 'zod never reaches a patient: only src/content/provenance/ uses it.',
};
/** @param {string} [except] files that may be imported all the same */
const provenance = (except = '') => ({
  regex: `/provenance/${except}`,
  allowTypeImports: true,
  message: 'Where a text comes from reaches no patient. Use `import type`.',
});
const PROVENANCE = provenance();
const NOT_SHIPPED = {
  regex: '^(\\.\\./)+(stories|test|scripts|site)/',
  message: 'What ships does not import what does not.',
};
const SERVER = {
  regex: '^@lit-labs/',
  message: 'Lit’s server is for src/prerender/ alone: it never reaches a patient.',
};
const ANOTHER_ELEMENT = {
  regex: `^(\\.\\./)+(?!(${Object.keys(ROOMS).join('|')})/)[^./][^/]*/`,
  message: 'No element imports another. Move what they share to ui/ or base/.',
};

/** @param {string} room */
function farRooms(room) {
  const near = [room, ...ROOMS[room]];
  const far = Object.keys(ROOMS).filter((other) => !near.includes(other));
  return {
    regex: `^(\\.\\./)+((${far.join('|')})/|(index|all)\\.ts$)`,
    message: `${room}/ may import from: ${near.join(', ')}.`,
  };
}

/** @param {...object} patterns */
const noImports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', {patterns}],
});

const DOUBLE_ASSERTION = {
  selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
  message: 'An assertion by way of `unknown` hides a mistake. Narrow with a guard.',
};
/** A host page may have changed these: added to Object.prototype, or replaced Array.from. */
const FRAGILE = [
  {selector: 'ForInStatement', message: 'A host may add to Object.prototype. Use Object.keys().'},
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'A host may have replaced Array.from. Spread instead.',
  },
];

/** Nothing is stored, sent or left behind: answers stay in the memory of one element. */
const FORBIDDEN = [
  ...['localStorage', 'sessionStorage', 'indexedDB'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'postMessage', 'history'],
].map((name) => ({name, message: 'Nothing a patient does is stored, sent or left behind.'}));
/** Nobody is hurried: no time limit, no countdown, nothing that changes by itself. */
const TIMERS = ['setTimeout', 'setInterval', 'requestAnimationFrame'].map((name) => ({
  name,
  message: 'Nothing here waits for a clock: a person takes the time they need.',
}));
const CONSOLE = {name: 'console', message: 'Only src/settings/report.ts speaks to the site owner.'};

const noGlobals = (...globals) => ({
  'no-restricted-globals': ['error', {globals, checkGlobalObject: true}],
});

export default defineConfig(
  globalIgnores([
    'dist',
    'coverage',
    'reports',
    'storybook-static',
    'examples',
    // Their packages are installed by `npm run release:bench` alone, which checks their types.
    'bench/contenders',
    '**/__snapshots__',
  ]),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      'no-restricted-syntax': ['error', DOUBLE_ASSERTION],
      ...noImports(ZOD),
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {globals: globals.node},
  },
  {files: ['site/**/*.js'], languageOptions: {globals: globals.browser}},
  {
    files: ['{src,stories}/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: {globals: globals.browser},
    rules: {
      'no-restricted-syntax': ['error', DOUBLE_ASSERTION, ...FRAGILE],
      'no-restricted-properties': [
        'error',
        ...[
          'localStorage',
          'sessionStorage',
          'indexedDB',
          'cookie',
          'sendBeacon',
          'postMessage',
        ].map((property) => ({property, message: FORBIDDEN[0].message})),
      ],
      ...noGlobals(...FORBIDDEN, ...TIMERS, CONSOLE),
      ...noImports(NOT_SHIPPED, SERVER, ZOD, PROVENANCE),
    },
  },
  {files: ['src/settings/report.ts'], rules: noGlobals(...FORBIDDEN, ...TIMERS)},
  // The one request that there is, where a practice has written `src`.
  {
    files: ['src/elements/practice/profile.ts'],
    rules: noGlobals(...FORBIDDEN.filter(({name}) => name !== 'fetch'), ...TIMERS, CONSOLE),
  },
  // A frame and the page around it have no other way to agree on its height, which is all they say.
  {files: ['src/bundles/frame{,-host}.ts'], rules: {'no-restricted-properties': 'off'}},
  // From here on a file's last match counts: the import rules of one replace those of the one before.
  ...Object.keys(ROOMS).map((room) => ({
    files: [`src/${room}/**/*.ts`],
    rules: noImports(farRooms(room), NOT_SHIPPED, SERVER, ZOD, PROVENANCE),
  })),
  {
    files: ['src/embed/**/*.ts'],
    rules: noImports(
      farRooms('embed'),
      NOT_SHIPPED,
      SERVER,
      ZOD,
      provenance(`(?!(${LINTER_PROVENANCE.join('|')})\\.ts$)`),
    ),
  },
  {
    files: ['src/prerender/**/*.ts'],
    rules: noImports(farRooms('prerender'), NOT_SHIPPED, ZOD, PROVENANCE),
  },
  {
    files: ['src/elements/*/**/*.ts'],
    rules: noImports(farRooms('elements'), NOT_SHIPPED, SERVER, ZOD, PROVENANCE, ANOTHER_ELEMENT),
  },
  // The definition for forms says what has been reviewed; no widget imports it.
  {files: ['src/fhir/**/*.ts'], rules: noImports(farRooms('fhir'), NOT_SHIPPED, SERVER, ZOD)},
  // What a text may say, and where it comes from, is public.
  {
    files: ['src/content/index.ts'],
    rules: noImports(
      farRooms('content'),
      NOT_SHIPPED,
      SERVER,
      ZOD,
      provenance('(?!references\\.ts$)'),
    ),
  },
  {
    files: ['src/content/provenance/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', DOUBLE_ASSERTION],
      ...noImports(farRooms('content'), NOT_SHIPPED, SERVER, ZOD),
    },
  },
  {
    files: ZOD_USERS.map((name) => `src/content/provenance/${name}.ts`),
    rules: noImports(farRooms('content'), NOT_SHIPPED, SERVER),
  },
  // The words as a JSON Schema.
  {files: ['scripts/metadata/schema.ts'], rules: noImports(NOT_SHIPPED)},
  {files: ['scripts/metadata/profile-schema.ts'], rules: noImports()},
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Chai's assertions are properties, and those of node:test return promises that nobody awaits.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
