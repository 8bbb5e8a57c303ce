import {tagOf} from '../attributes.ts';
import {tidy} from '../config.ts';
import {attribute, elementsIn, startTag, textIn, type Element} from '../html.ts';
import {OUR_WORDS, saysOurs} from '../our-words.ts';
import {widgetsOf, written, type Ours, type Page} from '../page.ts';
import {readSnippet} from '../read-snippet.ts';
import type {Rule} from './rule.ts';

const CURLY = /[“”„″«»]|&(?:ldquo|rdquo|#822[01]|#x201[cd]|#8243|Prime);/i;

/** Words beside a frame, whose frame is not there. */
const frameless = ({frames, elements}: Page): readonly Element[] =>
  elements.filter((element) => {
    const widget = attribute(element, 'data-ketamine-frame-words');
    return widget !== undefined && !frames.some((frame) => frame.widget === widget);
  });

const frameRemoved: Rule = (page) =>
  frameless(page)
    .slice(0, 1)
    .map((at) => ({code: 'frame-removed', at}));

/** Not those of one word: any page may have a button that says “Close”. */
const BUTTONS: ReadonlySet<string> = new Set(
  [...OUR_WORDS.en.values(), ...OUR_WORDS.es.values()].filter((text) => text.includes(' ')),
);

/** A form that is readable before its script has its buttons too: without the tag around them they are dead. */
const deadParts: Rule = ({ours, elements}) => {
  const at = elements.find(
    (element) =>
      element.tagName === 'button' &&
      BUTTONS.has(textIn(element).trim()) &&
      !ours.some(
        (each) =>
          elementsIn(each.element).includes(element) || elementsIn(element).includes(each.element),
      ),
  );
  return at ? [{code: 'parts-dead', at}] : [];
};

const removed: Rule = (page) => {
  const {ours, frames, scripts, text, html, elements} = page;
  if (ours.length || frames.length || frameless(page).length) return [];
  if (/(?:<|&lt;)\/?ketamine-[\w-]|(?:<|&lt;)div\s[^>]*data-ketamine/i.test(text))
    return [{code: 'tags-as-text'}];
  // Our words, or what an editor cut a tag down to: the smallest piece of the page that has them.
  const at = elements.filter((element) => saysOurs(textIn(element))).at(-1);
  // Who may keep a script may keep tags: it was the editor that took them, and not what the account may do.
  if (at ?? saysOurs(text)) return [{code: scripts.length ? 'tags-cleaned' : 'tags-removed', at}];
  return html.trim() ? [{code: 'nothing-found'}] : [];
};

const asText: Rule = ({ours, frames, text}) =>
  (ours.length || frames.length) && /<\/?ketamine-[\w-]/i.test(text)
    ? [{code: 'tags-as-text'}]
    : [];

const curled: Rule = (page) =>
  [...page.ours, ...page.scripts].flatMap(({element}) => {
    const tag = startTag(page.html, element);
    // Inside straight quotes a curly one is only a letter of a name.
    return CURLY.test(tag.replace(/"[^"]*"|'[^']*'/g, ''))
      ? [{code: 'quotes-curled', at: element}]
      : [];
  });

const isBlank = (element: Element): boolean =>
  element.tagName === 'br' || (element.tagName === 'p' && !textIn(element).trim());

const paragraphs: Rule = ({ours}) =>
  ours.flatMap(({element}) =>
    element.childNodes.some((child) => 'tagName' in child && isBlank(child))
      ? [{code: 'paragraphs-inside' as const, at: element}]
      : [],
  );

/** Closed where it was written, and torn by a paragraph that ends inside it. */
export const isTorn = (page: Page, ours: Ours): boolean => {
  const {tagName, sourceCodeLocation: location} = ours.element;
  if (!location || location.endTag || /\/\s*>$/.test(written(page, ours))) return false;
  const after = page.html.slice(location.startTag?.endOffset ?? location.endOffset).toLowerCase();
  const end = after.indexOf(`</${tagName}>`);
  const next = after.indexOf(`<${tagName}`);
  return end >= 0 && (next < 0 || end < next) && after.slice(0, end).includes('</p>');
};

const torn: Rule = (page) =>
  page.ours
    .filter((ours) => isTorn(page, ours))
    .map(({element}) => ({code: 'words-outside', at: element}));

const open: Rule = (page) =>
  page.ours.flatMap((ours) => {
    const {element} = ours;
    if (ours.isBlock || isTorn(page, ours)) return [];
    const closed = element.sourceCodeLocation?.endTag;
    return !closed || /\/\s*>$/.test(written(page, ours))
      ? [{code: 'not-closed', at: element}]
      : [];
  });

const lost: Rule = (page, {expected}) => {
  if (!expected || !widgetsOf(page).length) return [];
  const wanted = tidy(expected);
  const {config} = readSnippet(page.html);
  const missing = wanted.widgets.filter(
    ({widget}) => !config.widgets.some((each) => each.widget === widget),
  );
  const gone = [
    ...Object.keys(wanted.details).filter((name) => !Object.hasOwn(config.details, name)),
    ...(wanted.form === 'package'
      ? []
      : Object.keys(wanted.look).filter((token) => !Object.hasOwn(config.look, token))),
    ...(wanted.lang && !config.lang ? ['lang'] : []),
  ];
  return [
    ...missing.map(({widget}) => ({code: 'widgets-lost' as const, slots: {name: tagOf(widget)}})),
    ...(gone.length ? [{code: 'settings-lost' as const, slots: {name: gone.join(', ')}}] : []),
  ];
};

/** What an editor has done to the snippet. */
export const editorRules: readonly Rule[] = [
  removed,
  frameRemoved,
  deadParts,
  asText,
  curled,
  paragraphs,
  torn,
  open,
  lost,
];
