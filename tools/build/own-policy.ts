import type {Plugin} from 'vite';

const FILE = /\/lit-html\/lit-html\.js$/;

const THEIRS = 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';
const OURS = '(()=>{try{return s?.createPolicy("ketamine-widgets",{createHTML:t=>t})}catch{}})()';

/**
 * Gives the template library's Trusted Types policy our own name, so that it stands beside the page's own
 * copy of the library. A page that does not allow the name makes it throw, which would take every
 * element of the file along: then there is no policy, and `defineWidget` finds out whether it can do without.
 */
export function withOwnPolicy(code: string): string {
  const pieces = code.split(THEIRS);
  if (pieces.length !== 2 || code.split('createPolicy').length !== 2)
    throw new Error('The Trusted Types policy is not where it was. Is lit-html another version?');
  return pieces.join(OURS);
}

export const ownPolicy: Plugin = {
  name: 'own-policy',
  transform: (code, id) => (FILE.test(id) ? {code: withOwnPolicy(code), map: null} : null),
};
