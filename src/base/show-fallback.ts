import {detailsInMarkup, localeInMarkup} from './fallback-details.ts';
import {renderFallback, type FallbackInput} from './render-fallback.ts';

/**
 * Shows the fallback of a widget, whatever is broken: with what was known of it, else with what stands in the
 * page's markup, else with what is always true.
 *
 * @param root what it had drawn into; without one, it gets one here
 */
export function showFallback(
  widget: HTMLElement,
  root: ShadowRoot | undefined,
  known?: () => Partial<FallbackInput>,
): void {
  try {
    root ??= widget.attachShadow({mode: 'open'});
  } catch {
    // A page that has given it a closed one of its own keeps what stands between the tags.
    return;
  }
  for (const input of [
    () => ({...fromMarkup(widget), ...withoutGaps(known?.())}),
    () => fromMarkup(widget),
    (): FallbackInput => ({locale: 'en', details: {}}),
  ])
    try {
      renderFallback(root, input());
      return;
    } catch {
      // With less.
    }
}

const fromMarkup = (widget: HTMLElement): FallbackInput => ({
  locale: localeInMarkup(widget),
  details: detailsInMarkup(widget),
});

const withoutGaps = (known: Partial<FallbackInput> = {}): Partial<FallbackInput> => ({
  ...(known.locale && {locale: known.locale}),
  ...(known.details && {details: known.details}),
  ...(known.number && {number: known.number}),
});
