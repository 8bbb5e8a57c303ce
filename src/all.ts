/* Registers all five elements. The practice comes first, so that widgets find it at once. */
import './base/load-lit.ts';
import './elements/practice/define.ts';
import './elements/screener/define.ts';
import './elements/explainer/define.ts';
import './elements/schedule-button/define.ts';
import './elements/payment-disclaimer/define.ts';
