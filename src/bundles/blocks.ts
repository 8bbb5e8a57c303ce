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

/**
 * Puts the element into each block whose script is here. It stands in a shadow root of the block, with the
 * block's own content in a slot: whatever wrote that content, a framework or a server whose page is morphed,
 * finds it as it left it, and finds nothing that it would take away.
 */
export function fillBlocks(): void {
  for (const block of document.querySelectorAll<HTMLElement>(BLOCKS)) {
    const name = nameOf(block);
    const known = name && customElements.get(PREFIX + name);
    const root = known && rootOf(block);
    if (!root || root.firstElementChild instanceof known) continue;
    const element = document.createElement(PREFIX + name);
    for (const attribute of [...settingsOf(known), ...BESIDES]) {
      const value = block.getAttribute(`data-${attribute}`);
      if (value !== null) element.setAttribute(attribute, value);
    }
    element.setAttribute('exportparts', PARTS);
    element.appendChild(document.createElement('slot'));
    root.appendChild(element);
  }
}

/** The public parts, which a page reaches through the block. */
const PARTS = 'card, heading, button, number, panel';

/** A block that cannot have a root, such as a list item, stays as it is. */
function rootOf(block: HTMLElement): ShadowRoot | undefined {
  try {
    return block.shadowRoot ?? block.attachShadow({mode: 'open'});
  } catch {
    return undefined;
  }
}

const settingsOf = (element: CustomElementConstructor): readonly string[] =>
  'observedAttributes' in element && Array.isArray(element.observedAttributes)
    ? element.observedAttributes.map(String)
    : [];
