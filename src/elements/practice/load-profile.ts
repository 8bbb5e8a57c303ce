import type {profile} from './profile.ts';

/**
 * The reader of profiles, fetched where a page has written `src`. A bundle that is one file takes
 * `load-profile.inline.ts` in the place of this file, see `vite.config.ts`.
 */
export const loadProfile = (): Promise<{readonly profile: typeof profile}> =>
  import('./profile.ts');
