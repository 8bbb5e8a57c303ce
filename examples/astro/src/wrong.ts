import {prerender} from 'ketamine-widgets/prerender';

/** Not on the page: `npm run check` fails if this is no error. */
// @ts-expect-error There is no such widget.
export const wrong = () => prerender('anything');
