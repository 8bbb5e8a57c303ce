import {restorePageNatives} from './page-natives.ts';

restorePageNatives();
