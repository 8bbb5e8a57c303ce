/** The apps under examples/, for the command that runs them and the page that shows their code. */

/** Where the words of a page are written. */
export type Form = 'in the browser' | 'prerendered';

export interface App {
  readonly title: string;
  /** What of its dependencies the example is about. */
  readonly framework?: string;
  readonly form: Form;
  /** Where it builds its pages to, when that is not `dist`. */
  readonly output?: string;
  /** The files that docs/frameworks.md shows: all that is about the widgets. */
  readonly code: readonly string[];
}

/** By folder. */
export const EXAMPLES: Readonly<Record<string, App>> = {
  html: {title: 'Plain HTML', form: 'in the browser', code: ['index.html']},
  'react-19': {
    title: 'React 19',
    framework: 'react',
    form: 'in the browser',
    code: ['src/main.tsx'],
  },
  'react-18': {
    title: 'React 18',
    framework: 'react',
    form: 'in the browser',
    code: ['src/main.tsx'],
  },
  preact: {title: 'Preact', framework: 'preact', form: 'in the browser', code: ['src/main.tsx']},
  vue: {
    title: 'Vue',
    framework: 'vue',
    form: 'in the browser',
    code: ['src/App.vue', 'src/main.ts', 'vite.config.js'],
  },
  svelte: {
    title: 'Svelte',
    framework: 'svelte',
    form: 'in the browser',
    code: ['src/App.svelte', 'src/main.ts'],
  },
  solid: {title: 'Solid', framework: 'solid-js', form: 'in the browser', code: ['src/main.tsx']},
  angular: {
    title: 'Angular',
    framework: '@angular/core',
    form: 'in the browser',
    code: ['src/main.ts'],
  },
  next: {
    title: 'Next',
    framework: 'next',
    form: 'prerendered',
    code: ['app/page.tsx', 'app/widgets.tsx'],
  },
  nuxt: {
    title: 'Nuxt',
    framework: 'nuxt',
    form: 'prerendered',
    output: '.output/public',
    code: ['app/app.vue', 'app/plugins/widgets.client.ts', 'nuxt.config.ts'],
  },
  astro: {
    title: 'Astro',
    framework: 'astro',
    form: 'prerendered',
    code: ['src/pages/index.astro'],
  },
  eleventy: {
    title: 'Eleventy',
    framework: '@11ty/eleventy',
    form: 'prerendered',
    code: ['src/index.njk', 'eleventy.config.js'],
  },
};
