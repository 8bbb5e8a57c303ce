import type {WidgetId} from '../embed/attributes.ts';
import {css, type CSSResult} from 'lit';
import {base} from '../ui/base.styles.ts';
import {computedColors} from '../ui/adopt-styles.ts';
import {PRERENDERED} from './widgets.ts';

/** What a script does once it is there, as far as a style sheet can: the explainer's two readings. */
const UNTIL_THE_SCRIPT = css`
  fieldset:has(label + label input:checked) ~ details .both > :first-child {
    display: none;
  }
  fieldset:has(label + label input:checked) ~ details .both > .away {
    display: block;
  }
`;

const tight = (sheet: string): string =>
  sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();

/** What the style sheet of a prerendered widget is made of. The first is the same for all: a browser works it out once. */
export function styleTexts(widget: WidgetId): readonly string[] {
  const {styles} = PRERENDERED[widget].element;
  const own = styles.slice(base.length);
  if (widget === 'explainer') own.push(UNTIL_THE_SCRIPT);
  return [base, own].filter(({length}) => length).map(textOf);
}

const textOf = (sheets: readonly CSSResult[]): string =>
  sheets.map(({cssText}) => tight(cssText)).join('');

/**
 * The style sheet of a prerendered widget, the same bytes for the same version whatever its settings:
 * to be put into a file of its own.
 */
export const styleText = (widget: WidgetId): string => styleTexts(widget).join('');

/**
 * Has the browser work out each colour once for a widget, and not again wherever it is used, as the script does when it
 * comes. For the page itself: inside a root, such rules count for nothing.
 */
export const colourRules = (): string =>
  [...computedColors()]
    .map(
      ([, name = '', initial = '']) =>
        `@property ${name}{syntax:"<color>";inherits:true;initial-value:${initial}}`,
    )
    .join('');

async function hash(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

/**
 * What `style-src` has to allow for the `<style>` of a prerendered widget, those of its look and that of the colours,
 * such as `'sha256-…' 'sha256-…'`, quotes included.
 */
export const styleHash = async (widget: WidgetId): Promise<string> =>
  (await Promise.all([...styleTexts(widget), colourRules()].map(hash))).join(' ');
