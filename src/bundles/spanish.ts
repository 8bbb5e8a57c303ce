/** A file of its own, so that people who read English do not fetch the Spanish words. */
import {arrive} from '../content/spanish.ts';
import {common, explainer, payment, schedule, screener} from '../content/spanish-words.ts';
import {PracticeChangeEvent} from '../base/practice-context.ts';

// Has every widget ask again, for its language too.
if (arrive({common, explainer, payment, schedule, screener}))
  document.dispatchEvent(new PracticeChangeEvent());
