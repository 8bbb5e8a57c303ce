const roots = new WeakMap<HTMLElement, ShadowRoot>();

/**
 * A widget's shadow root once it has been drawn. For its own class and controllers alone: no property of the
 * element hands it out, because the screener's is closed to the page.
 */
export const renderRootOf = (widget: HTMLElement): ShadowRoot | undefined => roots.get(widget);

/** Keeps the root that a widget draws into. */
export function keepRenderRoot(widget: HTMLElement, root: ShadowRoot): void {
  roots.set(widget, root);
}
