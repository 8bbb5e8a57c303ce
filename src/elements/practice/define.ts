import {define} from '../define.ts';
import {KetaminePractice} from './ketamine-practice.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-practice': KetaminePractice;
  }
}

define('ketamine-practice', KetaminePractice);
