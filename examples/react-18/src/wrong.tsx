import {KetamineExplainer} from 'ketamine-widgets/react';

/** Not on the page: `npm run check` fails if this is no error. */
export const wrong = () => (
  // @ts-expect-error A reading has a name.
  <KetamineExplainer concern={true} />
);
