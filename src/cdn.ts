/* The whole file: all five elements, and the blocks that stand for them where an editor strips tags. */
import './base/load-lit.ts';
import './all.ts';
import {fillBlocks, watchPage} from './bundles/blocks.ts';

watchPage(fillBlocks);
