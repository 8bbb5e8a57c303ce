import type {Plugin} from 'vite';

const FILE = /\/lean-qr\/nano\.mjs$/;

/** Of the four levels of correction, the first: a screen has no dirt or scratches to correct. */
const firstLevel = (table: string): string =>
  JSON.stringify(String(JSON.parse(table)).replace(/(.).{3}/gs, '$1'));

/**
 * What the panel's code never uses: a canvas, settings, other levels of correction, errors by number. And seven
 * of the eight masks with the choice among them: any mask can be read, and of all, the third is most often the
 * best for what we encode, and within an eighth of the best on average.
 */
const CUTS: readonly (readonly [
  what: string,
  found: string | RegExp,
  instead: string | ((found: string) => string),
])[] = [
  ['drawing on a canvas', /,u\(o,\{on:r=.*?putImageData\(e,0,0\)\}(?=\}\),s=\[)/, ''],
  ['levels of correction', 't=[.2,3/8,5/9,2/3],', ''],
  ['the place of a level', 'n=4*o+e-4', 'n=o-1'],
  ['the table of levels', /"\*-04-39\?[^"]*"/, firstLevel],
  ['from where on there are shares', 'n>8?f:1', 'n>2?f:1'],
  ['the share of a level', 'n>8?l*t[e]', 'n>2?l*.2'],
  [
    'seven of the eight masks, and the choice among them',
    /,s=\[\(t,o\)=>1&\(t\^o\).*?\](?=,l=e\(511\))/,
    '',
  ],
  ['which mask to lay over', '({size:t,i:o},r,e,n)=>', '({size:t,i:o})=>'],
  ['a mask handed over', '!(r(n,e)||2&o[f])', '!(n%3||2&o[f])'],
  ['the mark of level and mask', '21522^p((1^n)<<3|e,1335,10)', '32170'],
  ['what speaks against a mask', /,E=\(\{size:t,i:o\},r=0,e=0\)=>.*?(?=,h=\[\])/, ''],
  [
    'a code for each mask',
    'return w(a,n.p,_(c,l)),s.map((t,o)=>{const e=f(a.size,a.i);return y(e,t,o,r),e.s=E(e),e}).sort((t,o)=>t.s-o.s)[0]',
    'return w(a,n.p,_(c,l)),y(a),a',
  ],
  ['settings', '(t=n(1),{minCorrectionLevel:r=0,minVersion:l=1}={})', '(t)'],
  ['the first version', 'let e=l;', 'let e=1;'],
  ['a level handed on', '(r);if(', '();if('],
  ['an error for what is no text', '"string"!=typeof t&&n(5),', ''],
  ['an error for what is too long', '}n(4)}', '}}'],
  ['errors by number', /,n=t=>\{const o=new Error.*?o\}(?=,f=)/, ''],
];

/** What the library makes when it is loaded, it shall make with the first code. */
const LAZY = /^const (.*);export\{.*m as generate\};?\s*$/s;

/** The library's text without what the panel never asks of it. Each cut has to fit exactly once. */
export function leaner(code: string): string {
  const lean = CUTS.reduce((rest, [what, found, instead]) => {
    if (rest.split(found).length !== 2)
      throw new Error(`lean-qr: cannot cut ${what}. Is it another version?`);
    return rest.replace(found, typeof instead === 'string' ? () => instead : instead);
  }, code);
  const [, body] = LAZY.exec(lean) ?? [];
  if (!body) throw new Error('lean-qr: cannot be put off. Is it another version?');
  return `let make; export const generate = (content) => {
    if (!make) { const ${body}; make = m; }
    return make(content);
  };`;
}

export const leanQr: Plugin = {
  name: 'lean-qr',
  transform: (code, id) => (FILE.test(id) ? {code: leaner(code), map: null} : null),
};
