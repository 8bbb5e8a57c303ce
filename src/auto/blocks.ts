/**
 * Our tags on a page, and the blocks that stand for one where an editor strips the tags it does not
 * know: `<div data-ketamine="screener" data-clinic="…">what stands there until the script has come</div>`.
 */
const PREFIX = 'ketamine-';
const NAMES = [
  'practice',
  'screener',
  'explainer',
  'schedule-button',
  'payment-disclaimer',
] as const;
export type Name = (typeof NAMES)[number];

const BLOCKS = '[data-ketamine]';
const OURS = [BLOCKS, ...NAMES.map((name) => PREFIX + name)].join();

/** What a block may set besides its element's settings. Never `style` or `onclick`: who may write neither may write `data-`. */
const BESIDES = ['id', 'floating'];

/** Which of ours an element is or stands for. */
export const nameOf = ({dataset, localName}: HTMLElement): Name | undefined =>
  NAMES.find((name) => name === (dataset['ketamine'] ?? localName.slice(PREFIX.length)));

/** Whether a script has brought this one. */
export const isHere = (name: Name): boolean => !!customElements.get(PREFIX + name);

const ours = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(OURS)];

/** Calls back with what stands on the page, and again whenever something comes or a language changes. */
export function watchPage(look: (all: readonly HTMLElement[]) => void): void {
  const again = (): void => {
    look(ours());
  };
  new MutationObserver(again).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-ketamine', 'lang'],
  });
  again();
}

/** Puts the element into each block whose script is here, with the block's own content inside it. */
export function fillBlocks(): void {
  for (const block of document.querySelectorAll<HTMLElement>(BLOCKS)) {
    const name = nameOf(block);
    const known = name && customElements.get(PREFIX + name);
    if (!known || block.firstElementChild instanceof known) continue;
    const element = document.createElement(PREFIX + name);
    for (const attribute of [...settingsOf(known), ...BESIDES]) {
      const value = block.getAttribute(`data-${attribute}`);
      if (value !== null) element.setAttribute(attribute, value);
    }
    element.append(...block.childNodes);
    block.append(element);
  }
}

const settingsOf = (element: CustomElementConstructor): readonly string[] =>
  'observedAttributes' in element && Array.isArray(element.observedAttributes)
    ? element.observedAttributes.map(String)
    : [];
