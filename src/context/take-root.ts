/**
 * The root that a widget draws into, empty. Where the page came with the widget's content in it, a reader
 * may have been at work there: the second function puts them back, in what has been drawn meanwhile.
 * All in one task, so that the page's layout never sees the root empty.
 */
export function takeRoot(
  widget: HTMLElement,
  options: ShadowRootInit,
): [root: ShadowRoot, restore: (() => void) | undefined] {
  let before = widget.shadowRoot;
  let restore: (() => void) | undefined;
  try {
    // A closed one that came with the page, only its element may see.
    if (options.mode === 'closed') before ??= widget.attachInternals().shadowRoot;
    if (before) restore = remember(before);
  } catch {
    // An older browser: what is there is replaced all the same, only that nobody's place is kept.
  }
  try {
    // One that came with the page is emptied by this, and handed out this once only.
    return [widget.attachShadow(options), restore];
  } catch (error) {
    if (!before) throw error;
    before.replaceChildren();
    return [before, restore];
  }
}

/** What a reader changes about an element. */
type State = HTMLElement & {open?: boolean; checked?: boolean};

const letters = (text: string): string => text.replace(/\s/g, '');

/** Where a reader is: by the order of elements and letters, because blanks differ with who has written them. */
function remember(root: ShadowRoot): () => void {
  const page = root.ownerDocument;
  const all = (): State[] => [...root.querySelectorAll<State>('section *')];
  const box = (): Element => root.querySelector('section') ?? root.host;
  const {activeElement} = root;
  const panel = root.querySelector(':popover-open');
  // As it is now: Chromium unchecks what it has taken out when its like is made.
  const old = all().map((each) => ({
    name: each.localName,
    open: each.open,
    checked: each.checked,
    isPanel: each === panel,
    isActive: each === activeElement,
  }));
  const selection = page.getSelection();
  const older: Partial<Selection> | null = selection;
  const [range] = older?.getComposedRanges?.({shadowRoots: [root]}) ?? [];
  const lettersTo = (node: Node, offset: number): number => {
    const before = page.createRange();
    before.setStart(box(), 0);
    before.setEnd(node, offset);
    return letters(before.toString()).length;
  };
  const ends =
    range && !range.collapsed && root.contains(range.startContainer)
      ? [
          lettersTo(range.startContainer, range.startOffset),
          lettersTo(range.endContainer, range.endOffset) - 1,
        ]
      : [];
  const text = letters(box().textContent);

  return () => {
    all().forEach((each, at) => {
      const was = old[at];
      if (was?.name !== each.localName) return;
      if (was.open !== undefined) each.open = was.open;
      if (was.checked && !each.checked) {
        each.checked = true;
        each.dispatchEvent(new Event('change'));
      }
      if (was.isPanel) each.showPopover();
      if (was.isActive) each.focus({preventScroll: true});
    });
    if (text !== letters(box().textContent)) return;
    const [from, to] = ends.map((end) => letterAt(box(), end));
    if (from && to) selection?.setBaseAndExtent(...from, to[0], to[1] + 1);
  };
}

/** The place of a letter, by its number. */
function letterAt(box: Element, number: number): [Text, number] | undefined {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let left = number;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = 0; at < node.length; at++)
      if (letters(node.data.charAt(at)) && !left--) return [node, at];
  }
  return undefined;
}
