import {profile} from './profile.ts';

/** The reader of profiles, where it is in the same file. */
export const loadProfile = (): Promise<{readonly profile: typeof profile}> =>
  Promise.resolve({profile});
