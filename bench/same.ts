/** What our elements show first, as HTML and style sheets, for who shows it without anything of ours behind it. */
import type {WidgetId} from '../src/embed/attributes.ts';
import {knownFrom} from '../src/prerender/known.ts';
import {styleTexts} from '../src/prerender/styles.ts';
import {toHtml} from '../src/prerender/to-html.ts';
import {PRERENDERED} from '../src/prerender/widgets.ts';
import type {Widget} from './markup.ts';

interface Shown {
  readonly markup: string;
  readonly styles: readonly string[];
}

/** Without the blanks between tags, as our own templates are built. */
const shown = (widget: WidgetId): Shown => ({
  markup: toHtml(PRERENDERED[widget].view(knownFrom({}), {}))
    .replace(/> +</g, '><')
    .trim(),
  styles: styleTexts(widget),
});

export const looks: Readonly<Record<Widget, Shown>> = {
  screener: shown('screener'),
  explainer: shown('explainer'),
  action: shown('schedule-button'),
  disclaimer: shown('payment-disclaimer'),
};
