import {adoptStyles, type ReactiveElement} from '@lit/reactive-element';

/**
 * Puts an element's styles into its root. Constructed sheets work under the strictest content
 * security policy, but only in the document that made them: anywhere else, plain `<style>`.
 */
export function dress(root: ShadowRoot, element: ReactiveElement): void {
  const {elementStyles} = element.constructor as typeof ReactiveElement;
  root.querySelectorAll('style').forEach((old) => {
    old.remove();
  });
  if (root.ownerDocument === document) {
    adoptStyles(root, elementStyles);
    return;
  }
  root.prepend(
    ...elementStyles.map((sheet) => {
      const style = root.ownerDocument.createElement('style');
      style.textContent = 'cssText' in sheet ? sheet.cssText : '';
      return style;
    }),
  );
}
