import type {PropertyDeclarations} from 'lit';
import {BaseElement} from './base-element.ts';

/** A text that a page may set, or a number such as of a telephone. `null` is an attribute taken away. */
export type Setting = string | number | null | undefined;

/** A setting that is there or not. Frameworks also write it as text. */
export type Switch = boolean | string | null | undefined;

/** For a setting that is there or not: any value but "false" is on. */
export const switchAttribute = (attribute: string): PropertyDeclarations[string] => ({
  attribute,
  converter: {fromAttribute: (value) => value !== null && value !== 'false'},
});

/** The settings that stand on every element, because many site builders cannot nest one in another. */
export abstract class PracticeSettingsElement extends BaseElement {
  static override properties: PropertyDeclarations = {
    clinic: {},
    sms: {},
    asOf: {attribute: 'as-of'},
    reviewBy: {attribute: 'review-by'},
    referrer: {},
    referrerPhone: {attribute: 'referrer-phone'},
    voicePhone: {attribute: 'voice-phone'},
    hours: {},
    crisisLine: {attribute: 'crisis-line'},
    crisisText: {attribute: 'crisis-text'},
    emergency: {},
    theme: {},
    wording: {},
  };

  /**
   * The clinic's name as patients know it.
   * @attr clinic
   */
  declare clinic: Setting;
  /**
   * The number to text, in any form that people write. The default is the clinic's own.
   * @attr sms
   */
  declare sms: Setting;
  /**
   * The day on which the clinic's statement about insurance and its own facts, such as how long an
   * infusion lasts, were last checked, `YYYY-MM-DD`.
   * @attr as-of
   */
  declare asOf: Setting;
  /**
   * The day by which they are to be checked again, `YYYY-MM-DD`. After it, the widgets say so calmly.
   * @attr review-by
   */
  declare reviewBy: Setting;
  /**
   * The referring practice's name, first wherever a person is told to talk with a provider.
   * @attr referrer
   */
  declare referrer: Setting;
  /**
   * The referring practice's telephone number.
   * @attr referrer-phone
   */
  declare referrerPhone: Setting;
  /**
   * The clinic's telephone number for calls, if it takes calls.
   * @attr voice-phone
   */
  declare voicePhone: Setting;
  /**
   * When the clinic answers, in its own words, such as `Mon–Fri 9–5`.
   * @attr hours
   */
  declare hours: Setting;
  /**
   * Outside the United States: the number to call in a crisis, in place of 988. Together with
   * `emergency`; without both, 988 and 911 stay.
   * @attr crisis-line
   */
  declare crisisLine: Setting;
  /**
   * Outside the United States: the number to text in a crisis, if there is one.
   * @attr crisis-text
   */
  declare crisisText: Setting;
  /**
   * Outside the United States: the emergency number, in place of 911. Together with `crisis-line`.
   * @attr emergency
   */
  declare emergency: Setting;
  /**
   * `auto` (the default) follows the page and the reader's setting; `light` and `dark` are for pages
   * that do not say which they are.
   * @attr theme
   * @type {'auto' | 'light' | 'dark'}
   * @default 'auto'
   */
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  /**
   * The practice's own wording of single texts, by language and id, as JSON:
   * `{"en": {"payment.forms": "{Clinic} gives you a form to send in."}}`. A text that may not be changed,
   * that promises or diagnoses, or that leaves a `{slot}` of ours out is refused with a message, and the
   * library's own stays.
   * @attr wording
   */
  declare wording: string | object | null | undefined;
}
