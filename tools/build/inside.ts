import type {Plugin} from 'vite';

/** What comes later elsewhere: where it is asked for, what is asked for, and its name there. */
const LATER = [
  [/\/schedule-button\/ketamine-schedule-button\.ts$/, '../../ui/qr.ts', 'qr'],
  [/\/practice\/ketamine-practice\.ts$/, './profile.ts', 'profile'],
] as const;

/**
 * Elsewhere the maker of codes and the reader of profiles are files that come when someone asks for
 * them. Where one file holds everything, they have nowhere to come from: so they stand among the rest,
 * without what loads and names them. Not as a namespace: on a page that adds to `Object.prototype`,
 * none can be made.
 */
export const inside: Plugin = {
  name: 'inside',
  enforce: 'pre',
  transform(code, id) {
    const [, path, name] = LATER.find(([file]) => file.test(id)) ?? [];
    if (!path) return null;
    const [before, after, ...more] = code.split(`await import('${path}')`);
    if (!before || !after || more.length) throw new Error(`${id}: does not ask for ${path} once.`);
    return {
      code: `import {${name} as made} from '${path}';\n${before}{${name}: made}${after}`,
      map: null,
    };
  },
};
