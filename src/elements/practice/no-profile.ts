import type {Problem} from '../../settings/setting.ts';

/** In characters: some browsers repeat the address, which may be megabytes. */
const LONGEST = 200;

/** Why a profile is not used. The patients of its pages see what the page says itself. */
export const noProfile = (why: unknown): Problem => ({
  setting: 'src',
  code: 'src-profile',
  wrong: `cannot be used: ${String(why).slice(0, LONGEST)}`,
  write: 'the https address of a JSON file under 64 KB that this site may read',
});
