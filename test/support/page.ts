import {fixture, html} from '@open-wc/testing';
import '../../stories/support/register.ts';
import {CLINIC_NUMBER} from '../../src/settings/details.ts';
import {ScheduleHarness} from './schedule-button.ts';
import {common} from './words.ts';

/** A page with this in it, in this order. It goes with the test. */
export async function page(...parts: readonly (string | Node)[]): Promise<HTMLElement> {
  const body = await fixture<HTMLElement>(html`<div></div>`);
  for (const part of parts) {
    if (typeof part === 'string') body.insertAdjacentHTML('beforeend', part);
    else body.append(part);
  }
  return body;
}

/** A block of someone else's, with this in its shadow root. */
export function block(content: string, mode: ShadowRootMode = 'open'): [HTMLElement, ShadowRoot] {
  const host = document.createElement('div');
  const root = host.attachShadow({mode});
  root.innerHTML = content;
  return [host, root];
}

/** What a widget shows of its practice: the text-to-schedule button says the clinic and the number. */
export function shown(around: ParentNode | null, at = 0): {clinic: string; number: string} {
  const widget = around?.querySelectorAll('ketamine-schedule-button')[at];
  const {texts} = new ScheduleHarness(widget);
  const [before = '', after = ''] = common('from', 'en', {clinic: '\n'}).split('\n');
  const from = texts.find((text) => text.startsWith(before) && text.endsWith(after)) ?? '';
  return {
    clinic: from.slice(before.length, from.length - after.length),
    number: texts.find((text) => /^[+\d][\d -]+$/.test(text)) ?? '',
  };
}

/** What is shown when nobody knows better. */
export const DEFAULTS = {clinic: common('clinic'), number: CLINIC_NUMBER.text};
