/* The practice first, so that the widget never shows anyone else's details. */
import '../../elements/practice/define.ts';
import {define} from '../../elements/define.ts';
import {KetamineExplainer} from '../../elements/explainer/ketamine-explainer.ts';

/** Not at once: the words of its page's language may still be on their way. */
export const begin = (): void => {
  define('ketamine-explainer', KetamineExplainer);
};
