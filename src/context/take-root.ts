import {registered} from '../ui/dress.ts';

/**
 * The root that a widget draws into, empty. Where the page came with the widget's content in it, a reader
 * may have been at work there: the function puts them back, in what has been drawn meanwhile.
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

const letters = (text: string): RegExpExecArray[] => [...text.matchAll(/\S/g)];

/**
 * What the first of this task's widgets asked of the page. The next would have it laid out again to be answered; and while
 * a root is empty, Firefox would take for a reader's place what stands below it.
 */
export let asked:
  readonly [top: number | undefined, selected: number | undefined, colour: string] | undefined;

/** Where a reader is: by the order of elements and letters, because blanks differ with who has written them. */
function remember(root: ShadowRoot): () => void {
  const page = root.ownerDocument;
  const words = (): Node => root.querySelector('section') ?? root;
  const all = (): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('section *')];
  const each = <Tag extends 'details' | 'input'>(tag: Tag): HTMLElementTagNameMap[Tag][] => [
    ...root.querySelectorAll(tag),
  ];
  // As they are now: Chromium unchecks what it has taken out when its like is made.
  const open = each('details').map(({open}) => open);
  const checked = each('input').map(({checked}) => checked);
  const panel = root.querySelector(':popover-open');
  const active = root.activeElement;
  const place = all().findIndex((each) => each === active);
  const selection: Partial<Selection> | null = page.getSelection();
  asked ??= [page.defaultView?.scrollY, selection?.rangeCount, registered(root.host)];
  const [top, selected] = asked;
  queueMicrotask(() => {
    asked = undefined;
  });
  const range = selected ? selection?.getComposedRanges?.({shadowRoots: [root]})[0] : undefined;
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
    if (top) page.defaultView?.scrollTo({top, behavior: 'instant'});
    if (from && to) selection?.setBaseAndExtent?.(...from, to[0], to[1] + 1);
  };
}
