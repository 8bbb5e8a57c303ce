/** The widgets in native elements, for contenders that make them in a script. */
import {markupIn, VOCABULARIES} from './markup.ts';

export const markup = markupIn(VOCABULARIES.native);
