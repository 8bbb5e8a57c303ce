import type {Plugin} from 'vite';

const FILE = /\/lit-html\/lit-html\.js$/;

/**
 * What the widgets' templates never use: directives, SVG and MathML templates, expressions in a
 * tag, hooks for old browsers. And what a guest does not do: leave its version in a global.
 */
const CUTS: readonly (readonly [what: string, found: string | RegExp, instead: string])[] = [
  ['directives', /function M\(t,i,s=t,e\)\{.*?\}(?=class R\{)/, 'function M(t,i){return i}'],
  ['directive hooks on removal', /for\(this\._\$AP\?\.\(!1,!0,s\);/, 'for(;'],
  ['SVG and MathML, opened', 'l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  ['SVG and MathML, closed', '+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [
    'SVG and MathML, unwrapped',
    /,2===i\|\|3===i\)\{const t=this\.el\.content\.firstChild;.*?\}(?=for\(;null)/,
    ',0){}',
  ],
  [
    'expressions in a tag, found',
    'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))',
    '',
  ],
  [
    'text inside a <style> or <textarea>',
    /if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=else if\(8===)/,
    '}',
  ],
  ['text inside a <style> or <textarea>, found', 'y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', ''],
  ['expressions in a comment', /else\{let t=-1;for\(.*?t\+=o\.length-1\}(?=l\+\+)/, ''],
  ['what only directives ask a part for', /setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
  ['where a template stands', 'get parentNode(){return this._$AM.parentNode}', ''],
  ['where a part stands', /get parentNode\(\)\{let t=.*?,t\}/, ''],
  ['where a part begins', 'get startNode(){return this._$AA}', ''],
  ['where a part ends', 'get endNode(){return this._$AB}', ''],
  ['whose attribute a part is', 'get tagName(){return this.element.tagName}', ''],
  ['expressions in a tag, made', ':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ['expressions in a tag', /class Z\{.*?\}(?=const j=)/, ''],
  ['names for other packages', /const j=\{.*?\},B=/, 'const B='],
  ['names for other packages, exported', 'j as _$LH,', ''],
  ['hooks for old browsers, and a global', /const B=t\.litHtml.*?;const D=/, 'const D='],
];

/** Takes out of Lit's templates what no widget uses. Each cut has to fit exactly once. */
export const leanLit: Plugin = {
  name: 'lean-lit',
  transform(code, id) {
    if (!FILE.test(id)) return null;
    const lean = CUTS.reduce((rest, [what, found, instead]) => {
      const pieces = rest.split(found);
      if (pieces.length !== 2) throw new Error(`${id}: cannot cut ${what}. Is it another version?`);
      return pieces.join(instead);
    }, code);
    return {code: lean, map: null};
  },
};
