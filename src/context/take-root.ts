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
  let restore;
  try {
    // A closed one that came with the page, only its element may see.
    before ??= widget.attachInternals().shadowRoot;
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
type Changed = HTMLElement & {open?: boolean; checked?: boolean};

const letters = (text: string): RegExpExecArray[] => [...text.matchAll(/\S/g)];

/** Where a reader is: by the order of elements and letters, because blanks differ with who has written them. */
function remember(root: ShadowRoot): () => void {
  const page = root.ownerDocument;
  const all = (): Changed[] => [...root.querySelectorAll<Changed>('section, section *')];
  const panel = root.querySelector(':popover-open');
  const top = page.scrollingElement?.scrollTop;
  const old = all().map((each) => {
    // As it is now: Chromium unchecks what it has taken out when its like is made.
    const {localName, open, checked} = each;
    const isPanel = each === panel;
    const isActive = each === root.activeElement;
    return (now: Changed) => {
      if (now.localName !== localName) return;
      if (open !== undefined) now.open = open;
      if (checked && !now.checked) now.click();
      if (isPanel) now.showPopover();
      if (isActive) now.focus({preventScroll: true});
    };
  });
  const selection: Partial<Selection> | null = page.getSelection();
  const range = selection?.getComposedRanges?.({shadowRoots: [root]})[0];
  const ends: number[] = [];
  if (range && !range.collapsed && root.contains(range.startContainer)) {
    const live = page.createRange();
    live.setStart(all()[0] ?? root, 0);
    live.setEnd(range.startContainer, range.startOffset);
    ends.push(letters(live.toString()).length);
    live.setEnd(range.endContainer, range.endOffset);
    ends.push(letters(live.toString()).length - 1);
  }

  return () => {
    all().forEach((each, at) => old[at]?.(each));
    const [from, to] = ends.map((end) => {
      const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let left = end; walker.nextNode();) {
        const node = walker.currentNode as Text;
        const found = letters(node.data);
        const letter = found[left];
        if (letter) return [node, letter.index] as const;
        left -= found.length;
      }
      return undefined;
    });
    // WebKit lays out the page in between, and scrolls up where it is short for that moment.
    if (top) page.defaultView?.scrollTo({top, behavior: 'instant'});
    if (from && to) selection?.setBaseAndExtent?.(...from, to[0], to[1] + 1);
  };
}
