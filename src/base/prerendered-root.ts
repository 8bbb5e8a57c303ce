/** The root that the page came with: what is to be read of the widget before it is drawn. A closed one only its element may see. */
export function prerenderedRootOf(widget: HTMLElement): ShadowRoot | null | undefined {
  try {
    return widget.shadowRoot ?? widget.attachInternals().shadowRoot;
  } catch {
    // An older browser. What is there is replaced all the same, but the reader's place is lost.
    return undefined;
  }
}

/** Widgets that have taken over a root which the page came with. */
const takenOver = new WeakSet<HTMLElement>();

export const hasTakenOver = (widget: HTMLElement): boolean => takenOver.has(widget);

/** The root that a widget draws into, empty. There is none where the page has given it one of its own that is closed. */
export function attachRoot(
  widget: HTMLElement,
  options: ShadowRootInit,
  prerendered: ShadowRoot | undefined,
): ShadowRoot | undefined {
  if (prerendered) takenOver.add(widget);
  try {
    // One that came with the page is emptied by this, and handed out this once only.
    return widget.attachShadow(options);
  } catch {
    prerendered?.replaceChildren();
    return prerendered;
  }
}

const letters = (text: string): RegExpExecArray[] => [...text.matchAll(/\S/g)];

/**
 * Where a reader is at work in what the page came with: by the order of elements and letters, because blanks differ with who
 * has written them. The function puts them back, in what has been drawn meanwhile.
 */
export function captureReaderState(root: ShadowRoot): () => void {
  const page = root.ownerDocument;
  const words = (): Node => root.querySelector('section') ?? root;
  const all = (): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('section *')];
  const each = <Tag extends 'details' | 'input'>(tag: Tag): HTMLElementTagNameMap[Tag][] => [
    ...root.querySelectorAll(tag),
  ];
  // Read now: Chromium unchecks a radio button that was removed as soon as a new one of its name is made.
  const open = each('details').map(({open}) => open);
  const checked = each('input').map(({checked}) => checked);
  const panel = root.querySelector(':popover-open');
  const active = root.activeElement;
  const place = all().findIndex((each) => each === active);
  const selection: Partial<Selection> | null = page.getSelection();
  const top = page.defaultView?.scrollY;
  const range = selection?.getComposedRanges?.({shadowRoots: [root]})[0];
  const ends: number[] = [];
  if (range && !range.collapsed && root.contains(range.startContainer)) {
    const live = page.createRange();
    live.setStart(words(), 0);
    live.setEnd(range.startContainer, range.startOffset);
    ends.push(letters(live.toString()).length);
    live.setEnd(range.endContainer, range.endOffset);
    ends.push(letters(live.toString()).length - 1);
  }

  return () => {
    each('details').forEach((section, at) => {
      section.open = open[at] ?? section.open;
    });
    each('input').forEach((choice, at) => {
      if (checked[at] && !choice.checked) choice.click();
    });
    if (panel) root.querySelector<HTMLElement>('[popover]')?.showPopover();
    const now = all()[place];
    if (now && now.localName === active?.localName) now.focus({preventScroll: true});
    const [from, to] = ends.map((end) => {
      const walker = page.createTreeWalker(words(), NodeFilter.SHOW_TEXT);
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
    if (top) page.defaultView.scrollTo({top, behavior: 'instant'});
    if (from && to) selection?.setBaseAndExtent?.(...from, to[0], to[1] + 1);
  };
}
