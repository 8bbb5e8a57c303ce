import {adoptStyles, type ReactiveElement} from '@lit/reactive-element';

/**
 * Puts an element's styles into its root. Constructed sheets work under the strictest content
 * security policy, but only in the document that made them: anywhere else, plain `<style>`.
 */
export function dress(root: ShadowRoot, element: ReactiveElement): void {
  const {elementStyles} = element.constructor as typeof ReactiveElement;
  if (root.ownerDocument === document) {
    adoptStyles(root, elementStyles);
    return;
  }
  root.querySelectorAll('style').forEach((old) => {
    old.remove();
  });
  for (const sheet of elementStyles) {
    const style = root.ownerDocument.createElement('style');
    style.textContent = 'cssText' in sheet ? sheet.cssText : '';
    root.prepend(style);
  }
}
