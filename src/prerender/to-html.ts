import {render} from '@lit-labs/ssr';
import {FallbackRenderer} from '@lit-labs/ssr/lib/element-renderer.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {TemplateResult} from 'lit';

/**
 * What Lit's server writes to find its place again. A widget is drawn anew when its script comes, because
 * an optimiser of pages that takes comments out would leave a hydrated one dead. Words are escaped, so that
 * nothing else reads as a comment.
 */
const MARKS = /<!--.*?-->|<\?>/gs;

/** Lit's server wants to know whose `<slot>` it meets. We render what is inside a widget, and not the widget. */
const customElementHostStack = [new FallbackRenderer('div')];

/** A template as HTML, on one line. */
export const toHtml = (template: TemplateResult): string =>
  collectResultSync(render(template, {customElementHostStack}))
    .replace(MARKS, '')
    .replace(/\s+/g, ' ')
    .trim();
