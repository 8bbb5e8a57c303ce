import '../../src/elements/practice/define.ts';
import '../../src/elements/explainer/define.ts';
import '../../src/elements/schedule-button/define.ts';
import '../../src/elements/payment-disclaimer/define.ts';
import {define} from '../../src/elements/define.ts';
import {KetamineScreener} from '../../src/elements/screener/ketamine-screener.ts';

/** The screener with an open root, so that stories and tests can walk it. Pages get the closed one. */
export class OpenScreener extends KetamineScreener {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open'};
}

define('ketamine-screener', OpenScreener);
