import type {ScreenerStepEvent} from 'ketamine-widgets';

/** Not on the page: `npm run check` fails if this is no error. */
// @ts-expect-error A step is a number.
export const wrong = ({step}: ScreenerStepEvent): string => step;
