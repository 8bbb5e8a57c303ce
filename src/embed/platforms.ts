import type {Form, Place, Script} from './config.ts';

/** How a snippet gets onto a page: as it is, or taken apart in the way that the platform asks for. */
export type Way =
  'whole' | 'script-apart' | 'boxes' | 'frames' | 'addresses' | 'plugin' | 'code' | 'letter';

/** What is known of one way to make websites. Its words are in `words/`. */
export interface Platform {
  readonly way: Way;
  /** The forms that survive there, the best first. */
  readonly forms: readonly [Form, ...Form[]];
  readonly script: Script;
  readonly place: Place;
  /** Whether a form that is readable before the script brings its look along. */
  readonly styles: 'inline' | 'none';
}

const whole = {way: 'whole', script: 'module', place: 'once', styles: 'inline'} as const;
const code = {...whole, way: 'code', forms: ['package']} as const;
/** WordPress removes `<style>` from what authors save and leaves its text on the page: there it has none. */
const wordpress = {...whole, styles: 'none'} as const;

/**
 * Where practices have their pages. Details stand on each widget where each is a page of its own: in frames.
 */
const PLATFORMS = {
  'wordpress-block': {...wordpress, forms: ['short', 'restricted', 'standard', 'readable']},
  'wordpress-classic': {
    ...wordpress,
    way: 'script-apart',
    forms: ['restricted'],
    script: 'classic',
  },
  'wordpress-plugin': {...wordpress, way: 'plugin', forms: ['shortcode', 'block']},
  squarespace: {...whole, forms: ['short', 'standard', 'restricted']},
  wix: {...whole, way: 'boxes', forms: ['short']},
  webflow: {...whole, forms: ['short', 'standard', 'readable', 'restricted']},
  duda: {...whole, forms: ['short', 'standard', 'restricted'], script: 'classic'},
  'google-sites': {...whole, way: 'addresses', forms: ['frame'], place: 'each'},
  portal: {...whole, way: 'frames', forms: ['frame'], place: 'each'},
  html: {...whole, forms: ['short', 'standard', 'readable', 'restricted']},
  react: code,
  vue: code,
  angular: code,
  svelte: code,
  'web-person': {...whole, way: 'letter', forms: ['short', 'standard', 'readable', 'restricted']},
} as const satisfies Readonly<Record<string, Platform>>;

export type PlatformId = keyof typeof PLATFORMS;
export const PLATFORM_IDS = Object.keys(PLATFORMS) as readonly PlatformId[];
export const isPlatform = (name: string): name is PlatformId => Object.hasOwn(PLATFORMS, name);
export const platform = (id: PlatformId): Platform => PLATFORMS[id];
