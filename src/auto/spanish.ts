/**
 * A file of its own, so that who reads English does not fetch the Spanish words. Only the build for
 * CDNs puts them here, and takes them out of the widgets; elsewhere every widget has its own.
 */
import {spoken} from '../content/locales.ts';
import {PracticeChangeEvent} from '../context/practice.ts';

if (!spoken.includes('es')) {
  spoken.push('es');
  // Has every widget ask again, for its language too.
  document.dispatchEvent(new PracticeChangeEvent());
}
