import {parse, parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/** HTML as a browser would read it, with the place of each thing in the text. */
export type Element = Tree.Element;

const OPTIONS = {sourceCodeLocationInfo: true, scriptingEnabled: true} as const;

/** Whether it is a whole page, and not only a piece of one. */
export const isPage = (html: string): boolean => /<(!doctype|html|head|body)[\s>]/i.test(html);

export const parsed = (html: string): Tree.ParentNode =>
  isPage(html) ? parse(html, OPTIONS) : parseFragment(html, OPTIONS);

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';
const isParent = (node: Tree.Node): node is Tree.ParentNode => 'childNodes' in node;

/** All elements in the order of the page. What a template holds back is not on the page. */
export function elementsIn(node: Tree.Node): Element[] {
  if (!isParent(node)) return [];
  return node.childNodes.flatMap((child) =>
    isElement(child) ? [child, ...elementsIn(child)] : [],
  );
}

/** The text in a node, as one would read it: not that of scripts and styles. */
export function textIn(node: Tree.Node): string {
  if (isText(node)) return node.value;
  if (!isParent(node) || (isElement(node) && /^(script|style|noscript)$/.test(node.tagName)))
    return '';
  return node.childNodes.map(textIn).join('');
}

export const attribute = ({attrs}: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** The elements around one, from its own parent outward. */
export function around(element: Element): Element[] {
  const parent = element.parentNode;
  return parent && isElement(parent) ? [parent, ...around(parent)] : [];
}

/** On which line of the text an element begins. */
export const lineOf = ({sourceCodeLocation}: Element): number | undefined =>
  sourceCodeLocation?.startLine;

/** The start tag as it was written. */
export function startTag(html: string, {sourceCodeLocation: place}: Element): string {
  const tag = place?.startTag ?? place;
  return tag ? html.slice(tag.startOffset, tag.endOffset) : '';
}
