import type {Plugin} from 'vite';

const POLICY = /\/src\/engine\/policy\.ts$/;
const CITES = /,\s*cites: \[[^\]]*\]/g;

/**
 * Takes the facts that each row of the policy cites out of what a patient downloads. They are for who
 * checks the policy: tests, the review, the decision map and the engine's own entry all have them.
 */
export const dropCites: Plugin = {
  name: 'drop-cites',
  enforce: 'pre',
  transform(code, id) {
    if (!POLICY.test(id)) return null;
    const without = code.replace(CITES, '');
    if (without === code || without.includes('cites: [')) {
      throw new Error(`${id}: its rows are written in a way that is not known here.`);
    }
    return {code: without, map: null};
  },
};
