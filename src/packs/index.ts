import {gad7} from './gad-7.ts';
import type {Pack} from './pack.ts';
import {peg} from './peg.ts';
import {phq8} from './phq-8.ts';
import {tellYourProvider} from './tell-your-provider.ts';

export type {Pack, PackItem, PackText} from './pack.ts';

/** All packs, in the order in which they are shown. */
export const PACKS: readonly Pack[] = [tellYourProvider, phq8, gad7, peg];
