import type {} from 'ketamine-widgets/types/react';

/** Not on the page: `npm run check` fails if this is no error. */
export const wrong = () => (
  // @ts-expect-error There is no such reading.
  <ketamine-explainer concern="anything" />
);
