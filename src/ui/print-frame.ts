import {render, type CSSResult, type TemplateResult} from 'lit';
import type {Locale} from '../content/locales.ts';
import {adoptStyles} from './adopt-styles.ts';

/** What goes onto paper, and how it looks there. */
export interface Sheet {
  readonly locale: Locale;
  readonly title: string;
  readonly styles: readonly CSSResult[];
  readonly content: TemplateResult;
}

/**
 * Prints one sheet instead of the page around the widget. It stands in an empty frame inside the
 * widget's own root, which no script of the page can reach, for as long as the printing takes.
 *
 * @returns how to take it away before that
 */
export function printSheet(root: ShadowRoot, {locale, title, styles, content}: Sheet): () => void {
  const frame = root.ownerDocument.createElement('iframe');
  const away = (): void => {
    frame.remove();
  };
  frame.className = 'visually-hidden';
  frame.inert = true;
  // Some browsers replace the first empty page of a frame when it has loaded, so not before.
  frame.addEventListener('load', () => {
    const {contentDocument: page, contentWindow: view} = frame;
    if (!page || !view) {
      // A sandbox keeps even our own frame from us: what can be printed there is the screen.
      window.print();
      return;
    }
    page.documentElement.lang = locale;
    page.title = title;
    adoptStyles(page, styles);
    render(content, page.body, {creationScope: page});
    view.addEventListener('afterprint', away);
    view.print();
  });
  root.append(frame);
  return away;
}
