/** The one Storybook of a run, which its tests share. */
import {join} from 'node:path';
import {REPORTS} from './report.ts';

/** What builds it; the folder it goes into comes last. */
export const BUILDER = [
  'node_modules/storybook/dist/bin/dispatcher.js',
  ...['build', '--quiet', '--output-dir'],
] as const;

/** The variable that tells a test where it is. */
export const BUILT = 'BUILT_STORYBOOK';

/** Begins empty in each run, as the reports do. */
export const FOLDER = join(REPORTS, 'storybook');
