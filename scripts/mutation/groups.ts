/** What `npm run release:mutation` changes, and which tests have to notice: those of the same name, and as few as can be, because each runs once for every change. */
export interface Group {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const model = (name: string): string => `src/settings/${name}.ts`;
const tested = (name: string): string => `test/settings/${name}.test.ts`;
const engine = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `test/engine/${name}.test.ts`);

export const GROUPS: Readonly<Record<string, Group>> = {
  phone: {
    mutate: ['phone', 'number-of-links'].map(model),
    tests: ['phone', 'phone-numbers', 'number-of-links', 'setting'].map(tested),
  },
  details: {
    mutate: ['choices', 'date', 'details', 'level', 'setting', 'visible'].map(model),
    tests: ['details', 'date', 'setting'].map(tested),
  },
  fill: {mutate: ['src/content/fill.ts'], tests: ['test/content/fill.test.ts']},
  message: {mutate: [model('message')], tests: [tested('message')]},
  wording: {mutate: [model('wording')], tests: [tested('wording')]},
  profile: {mutate: [model('profile')], tests: [tested('profile')]},
  engine: {
    mutate: ['src/engine/decide.ts', 'src/engine/sets.ts'],
    tests: engine('decide', 'sets', 'total', 'mutants'),
  },
  policy: {mutate: ['src/engine/policy.ts'], tests: engine('decide', 'total', 'mutants')},
  // The part of the contrast guard that is a script; it needs a browser.
  shades: {mutate: ['src/ui/shades.ts'], tests: ['test/ui/shades.spec.ts']},
};
