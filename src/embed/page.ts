import {isWidget, PRACTICE, type WidgetId} from './attributes.ts';
import {attribute, elementsIn, isPage, parsed, startTag, textIn, type Element} from './html.ts';
import {ourFile, ourFrame} from './read-snippet.ts';

/** A tag or a block of ours, or one that was meant to be. */
export interface Ours {
  readonly element: Element;
  /** The name without `ketamine-`, as it stands there. */
  readonly name: string;
  readonly of: WidgetId | typeof PRACTICE | undefined;
  readonly isBlock: boolean;
}

/** A script that loads a file of ours, in whatever state it is. */
export interface OurScript {
  readonly element: Element;
  readonly src: string;
  readonly base: string;
  readonly file: string;
}

export interface Page {
  readonly html: string;
  readonly isWhole: boolean;
  readonly elements: readonly Element[];
  readonly ours: readonly Ours[];
  readonly scripts: readonly OurScript[];
  readonly frames: readonly (NonNullable<ReturnType<typeof ourFrame>> & {
    readonly element: Element;
  })[];
  /** What one reads on it. */
  readonly text: string;
}

const nameOf = (element: Element): string | undefined => {
  const block = attribute(element, 'data-ketamine');
  if (block !== undefined) return block.trim();
  return element.tagName.startsWith('ketamine-') ? element.tagName.slice(9) : undefined;
};

/** Where optimisers and consent tools keep an address until they let the script run. */
const SOURCES = [
  'src',
  'data-src',
  'data-rocket-src',
  'data-litespeed-src',
  'data-lazy-src',
  'data-cookieblock-src',
];

function scriptOf(element: Element): OurScript | undefined {
  if (element.tagName !== 'script') return undefined;
  for (const name of SOURCES) {
    const src = attribute(element, name);
    const found = src === undefined ? undefined : ourFile(src);
    if (src !== undefined && found) return {element, src, ...found};
  }
  return undefined;
}

export function readPage(html: string): Page {
  const root = parsed(html);
  const elements = elementsIn(root);
  return {
    html,
    isWhole: isPage(html),
    elements,
    ours: elements.flatMap((element) => {
      const name = nameOf(element);
      if (name === undefined) return [];
      const of = name === PRACTICE || isWidget(name) ? name : undefined;
      return [{element, name, of, isBlock: attribute(element, 'data-ketamine') !== undefined}];
    }),
    scripts: elements.flatMap((element) => scriptOf(element) ?? []),
    frames: elements.flatMap((element) => {
      const frame =
        element.tagName === 'iframe' ? ourFrame(attribute(element, 'src') ?? '') : undefined;
      return frame ? [{...frame, element}] : [];
    }),
    text: textIn(root),
  };
}

/** The start tag of something of ours, as it was written. */
export const written = ({html}: Page, {element}: Ours): string => startTag(html, element);

/** The widgets among the tags and blocks. */
export const widgetsOf = ({ours}: Page): readonly Ours[] =>
  ours.filter(({of}) => of !== undefined && of !== PRACTICE);

/** A setting of a tag, or of a block, where it has a prefix. */
export const setting = (element: Element, name: string): string | undefined =>
  attribute(element, attribute(element, 'data-ketamine') === undefined ? name : `data-${name}`);

/** All that a tag says, or a block by its prefix. */
export const settingsIn = ({element, isBlock}: Ours): readonly (readonly [string, string])[] =>
  element.attrs.flatMap(({name, value}) => {
    if (!isBlock) return [[name, value] as const];
    return name.startsWith('data-') && name !== 'data-ketamine'
      ? [[name.slice(5), value] as const]
      : [];
  });
