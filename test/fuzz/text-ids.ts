import {en as common} from '../../src/content/common/en.ts';
import {en as explainer} from '../../src/content/explainer/en.ts';
import {en as payment} from '../../src/content/payment/en.ts';
import {en as schedule} from '../../src/content/schedule/en.ts';
import {en as screener} from '../../src/content/screener/en.ts';

/** The public id of every text, whether a practice may put it in its own words or not. */
export const TEXT_IDS: readonly string[] = Object.entries({
  ...{common, explainer, payment, schedule, screener},
}).flatMap(([folder, texts]) => Object.keys(texts).map((id) => `${folder}.${id}`));
