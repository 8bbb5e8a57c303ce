import {LiveElement, type Settings} from './live-element.ts';

/** What a page's framework may hand over for an attribute. Narrowed where it is read. */
export type Setting = string | number | null | undefined;

/** The settings that stand on every element, because many site builders cannot nest one in another. */
export abstract class Configured extends LiveElement {
  static override settings: Settings = {
    clinic: 'clinic',
    sms: 'sms',
    asOf: 'as-of',
    referrer: 'referrer',
    referrerPhone: 'referrer-phone',
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
   * The day on which the statement about insurance was last checked, `YYYY-MM-DD`.
   * @attr as-of
   */
  declare asOf: Setting;
  /**
   * The referring practice's name, where a person is told to ask for a referral.
   * @attr referrer
   */
  declare referrer: Setting;
  /**
   * The referring practice's telephone number.
   * @attr referrer-phone
   */
  declare referrerPhone: Setting;
}
