import '../../base/load-lit.ts';
import {define} from '../define.ts';
import {KetaminePractice} from './ketamine-practice.ts';

// With the tag come the types of what it says to the page.
export type {PracticeChangeEvent} from '../../base/practice-context.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-practice': KetaminePractice;
  }
}

define('ketamine-practice', KetaminePractice);
