import type {Plugin} from 'vite';

const FILE = /\/schedule-button\/ketamine-schedule-button\.ts$/;
const IMPORT = "await import('../../ui/qr.ts')";

/**
 * Elsewhere the maker of codes is a file that comes when someone asks for a code. Where one file holds
 * everything, it has nowhere to come from: so it stands among the rest, without what loads and names it.
 * Not as a namespace: on a page that adds to `Object.prototype`, none can be made.
 */
export const qrInside: Plugin = {
  name: 'qr-inside',
  enforce: 'pre',
  transform(code, id) {
    if (!FILE.test(id)) return null;
    const [before, after, ...more] = code.split(IMPORT);
    if (!before || !after || more.length) throw new Error(`${id}: imports no code to make.`);
    return {
      code: `import {qr as made} from '../../ui/qr.ts';\n${before}{qr: made}${after}`,
      map: null,
    };
  },
};
