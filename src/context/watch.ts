interface Watch {
  readonly observer: MutationObserver;
  readonly widgets: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

/**
 * Calls back when a `lang` or an `id` changes below a root. One observer serves all widgets of a
 * root, so that a page with a thousand of them pays once.
 *
 * @returns how to stop
 */
export function watchNames(root: Node, changed: () => void): () => void {
  let watch = watches.get(root);
  if (!watch) {
    const widgets = new Set<() => void>();
    const observer = new MutationObserver(() => {
      widgets.forEach((each) => {
        each();
      });
    });
    observer.observe(root, {subtree: true, attributeFilter: ['lang', 'id']});
    watches.set(root, (watch = {observer, widgets}));
  }
  const {observer, widgets} = watch;
  widgets.add(changed);
  return () => {
    widgets.delete(changed);
    if (widgets.size) return;
    observer.disconnect();
    watches.delete(root);
  };
}
