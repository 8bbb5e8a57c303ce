import {tagOf} from '../attributes.ts';
import {tidy} from '../config.ts';
import {startTag, textIn, type Element} from '../html.ts';
import {saysOurs} from '../our-words.ts';
import {widgetsOf, written} from '../page.ts';
import {readSnippet} from '../read-snippet.ts';
import type {Rule} from './rule.ts';

const CURLY = /[“”„″«»]|&(?:ldquo|rdquo|#822[01]|#x201[cd]|#8243|Prime);/i;

const removed: Rule = ({ours, frames, text, html, elements}) => {
  if (ours.length || frames.length) return [];
  if (/(?:<|&lt;)\/?ketamine-[\w-]|(?:<|&lt;)div\s[^>]*data-ketamine/i.test(text))
    return [{code: 'tags-as-text'}];
  // Our words, or what an editor cut a tag down to: the smallest piece of the page that has them.
  const at = elements.filter((element) => saysOurs(textIn(element))).at(-1);
  if (at ?? saysOurs(text)) return [{code: 'tags-removed', at}];
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

const open: Rule = (page) =>
  page.ours.flatMap((ours) => {
    const {element} = ours;
    if (ours.isBlock) return [];
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
export const editorRules: readonly Rule[] = [removed, asText, curled, paragraphs, open, lost];
