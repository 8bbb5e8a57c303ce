/* Pages that have names and natives of their own, and browsers that are older than ours. */
import {CLINIC, CLINIC_SMS, differs, inline, TAGS, type Host} from './host.ts';

/** The owner hears of it, once a tag. */
const TOLD = /kw-not-drawn/;

const changed = (fault: string, code: string, rest: Partial<Host> = {}): Host => ({
  fault,
  page: differs({first: inline(code)}),
  ...rest,
});

/** What cannot be drawn, with words of the practice between its tags and without. */
const broken = (fault: string, code: string): readonly Host[] => [
  changed(fault, code, {expect: 'fallback', noise: TOLD, because: BECAUSE}),
  {
    fault: `${fault}, and nothing between the tags`,
    page: differs({
      first: inline(code),
      body: `<ketamine-practice clinic="${CLINIC}" sms="${CLINIC_SMS}">${TAGS.map(
        (tag) => `<${tag}></${tag}>`,
      ).join('')}</ketamine-practice>`,
    }),
    expect: 'fallback',
    noise: TOLD,
    because: BECAUSE,
    bare: true,
  },
];

const BECAUSE =
  'Counting answers needs what the page has changed: help, the number and its words stand instead.';

export const natives: readonly Host[] = [
  changed(
    'A clock that cannot be read',
    `const Native = Date; window.Date = class extends Native { constructor() { super(NaN); } static now() { return NaN; } };`,
  ),
  ...broken(
    'Map of the page’s own, with put and get',
    `function Map() { this.all = {}; } Map.prototype.put = function (k, v) { this.all[k] = v; }; Map.prototype.get = function (k) { return this.all[k]; };`,
  ),
  ...broken('Set of the page’s own', `function Set() { this.items = []; }`),
  ...broken(
    'Array.prototype.find that gives what the test gave',
    `Array.prototype.find = function (test) { for (const each of this) { const found = test(each); if (found) return found; } return null; };`,
  ),
  ...broken(
    'Array.prototype.includes that looks for parts of words',
    `Array.prototype.includes = function (part) { return this.some((each) => String(each).indexOf(part) >= 0) ? 1 : 0; };`,
  ),
  ...broken(
    'String.prototype.matchAll that gives a list of texts',
    `String.prototype.matchAll = function (pattern) { return this.match(pattern) || []; };`,
  ),
  ...broken(
    'A browser from before 2022: no at, no Object.hasOwn',
    `delete Array.prototype.at; delete String.prototype.at; delete Object.hasOwn;`,
  ),
  changed('A variable named URL', `var URL = 'https://practice.example/';`, {
    noFile: 'A file is made by the browser’s URL.',
  }),
  changed('A class named Element', `class Element { constructor() { this.own = true; } }`),
  changed(
    'Text and Comment of the page’s own',
    `function Text(text) { this.text = text; } function Comment() {}`,
  ),
  changed(
    'Element.prototype.append that takes one node',
    `const nodes = (of) => (of instanceof Node ? of : document.createTextNode(String(of)));
     Element.prototype.append = function (node) { this.appendChild(nodes(node)); };
     DocumentFragment.prototype.append = function (node) { this.appendChild(nodes(node)); };`,
  ),
];
