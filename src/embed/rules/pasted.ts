import {isAddress} from '../address.ts';
import {startTag, type Element} from '../html.ts';
import type {Page} from '../page.ts';
import {writtenIn} from '../wordpress.ts';
import type {Rule} from './rule.ts';

const CURLY = /[“”„″«»]|&(?:ldquo|rdquo|#822[01]|#x201[cd]|#8243|Prime);/i;
const ODD_SPACE = /[\u00a0\u2007\u202f]|&(?:nbsp|#160|#xa0);/i;

/** What is ours, or was meant to be, whatever has become of it. */
const meantAsOurs = ({html, elements}: Page): readonly Element[] =>
  elements.filter((element) =>
    /^(ketamine-|div|iframe|script)/.test(element.tagName)
      ? /ketamine/i.test(startTag(html, element))
      : false,
  );

/** The first of ours that has such a sign outside of straight quotes. Inside them it is only a letter. */
const first = (page: Page, sign: RegExp): Element | undefined =>
  meantAsOurs(page).find((element) =>
    sign.test(startTag(page.html, element).replace(/"[^"]*"|'[^']*'/g, '')),
  );

const addressOnly: Rule = ({html}) => (isAddress(html) ? [{code: 'address-only'}] : []);

const curled: Rule = (page) => {
  const at = first(page, CURLY);
  return at ? [{code: 'quotes-curled', at}] : [];
};

const oddSpaces: Rule = (page) => {
  const at = first(page, ODD_SPACE);
  return at ? [{code: 'spaces-odd', at}] : [];
};

/** What mail programs write in place of an address, to look at it when somebody follows it. */
const REWRITTEN =
  /https?:\/\/[^\s"'<>]*(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|linkprotect\.cudasvc\.com)[^\s"'<>]*ketamine-widgets/i;

const rewritten: Rule = ({html}) => (REWRITTEN.test(html) ? [{code: 'links-rewritten'}] : []);

/** Between `<!--` and `-->` a browser reads nothing. */
const commentedOut: Rule = ({html}) =>
  [...html.matchAll(/<!--([^]*?)-->/g)].some(([, inside = '']) =>
    /<ketamine-[a-z]|data-ketamine=|<script[^>]*ketamine-widgets/i.test(inside),
  )
    ? [{code: 'commented-out'}]
    : [];

/** A shortcode that is read as text, or a block that nobody has filled. */
const plugin: Rule = ({html}) => (writtenIn(html).length ? [{code: 'plugin-missing'}] : []);

/** What the way to the page has done to the whole paste: each is said once. */
export const pastedRules: readonly Rule[] = [
  addressOnly,
  curled,
  oddSpaces,
  rewritten,
  commentedOut,
  plugin,
];
