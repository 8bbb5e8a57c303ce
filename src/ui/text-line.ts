import {html, type TemplateResult} from 'lit';
import type {CommonItem} from '../content/provenance/common.ts';
import {smsHref, type Phone} from '../model/phone.ts';
import {speech} from './icons.ts';

/** The one link that opens the texting app. The same bytes whatever was answered. */
export const textLine = (say: (item: CommonItem) => string, number: Phone): TemplateResult => html`
  <a class="button wide" part="button" href=${smsHref(number)}>${speech}${say('textAction')}</a>
`;
