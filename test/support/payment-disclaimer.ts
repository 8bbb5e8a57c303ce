import {en} from '../../src/content/payment/en.ts';
import {es} from '../../src/content/payment/es.ts';
import {wordsOf} from './words.ts';

export {WidgetHarness as PaymentHarness} from './widget.ts';

export const words = wordsOf({en, es});
