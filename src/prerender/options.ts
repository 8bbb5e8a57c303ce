import type {Locale} from '../content/locales.ts';
import type {Problem} from '../settings/setting.ts';

/** What an attribute may be given: `true` writes it without a value; `false` and nothing leave it out. */
export type Given = string | number | boolean | null | undefined;

/** The clinic and the practice, under the names of the attributes. All of them are optional. */
export interface DetailOptions {
  /** The clinic's name as patients know it. Without it the words say "the infusion clinic". */
  readonly clinic?: Given;
  /** The number to text, in any form that people write. Without it the clinic's own. */
  readonly sms?: Given;
  /** The day on which the statement about insurance and the clinic's own facts were last checked, `YYYY-MM-DD`. */
  readonly 'as-of'?: Given;
  /** The day by which they are to be checked again, `YYYY-MM-DD`. */
  readonly 'review-by'?: Given;
  /** The referring practice's name, first wherever a person is told to talk with a provider. */
  readonly referrer?: Given;
  /** The referring practice's telephone number. */
  readonly 'referrer-phone'?: Given;
  /** The clinic's telephone number for calls, if it takes calls. */
  readonly 'voice-phone'?: Given;
  /** When the clinic answers, in its own words. */
  readonly hours?: Given;
  /** Outside the United States: the number to call in a crisis. Together with `emergency`. */
  readonly 'crisis-line'?: Given;
  /** Outside the United States: the number to text in a crisis, if there is one. */
  readonly 'crisis-text'?: Given;
  /** Outside the United States: the emergency number. Together with `crisis-line`. */
  readonly emergency?: Given;
  /** The practice's own wording of single texts, by language and id: an object, or the same as JSON. */
  readonly wording?: Given | object;
}

/**
 * A widget's attributes by name, as they would stand on its tag, and any other that HTML knows, such as
 * `id` and `style`.
 */
export interface WidgetOptions extends DetailOptions {
  /** The language of the widget, `en` or `es`. Written on the tag. */
  readonly lang?: Given;
  /** The language of the page around it, where the tag has none of its own. Not written. The default is `en`. */
  readonly locale?: Locale;
  /** `auto`, `light` or `dark`. */
  readonly theme?: Given;
  /** The level of the widget's heading, 1 to 6. The default is 2. */
  readonly 'heading-level'?: Given;
  readonly [attribute: string]: Given | object;
}

/** Where a prerendered widget has its look from. */
export type Styles =
  /** `<style>` in the widget. Under a content security policy: their hashes, see `styleHash()`, or a nonce. */
  | 'inline'
  /** None: the same words in the same order, as plain HTML. For a policy that allows no styles at all. */
  | 'none'
  /** A file with `styleText()` in it, such as the one beside the script: nothing but its origin in `style-src`. */
  | {readonly href: string};

/** How a widget is prerendered. */
export interface PrerenderOptions {
  readonly styles?: Styles;
  /**
   * Whether the rules come with it that have the browser work out each colour once for a widget. They are for the whole
   * page, and each time they come all of it is worked out again: `false` for all but the first widget of a page.
   * The default is `true`.
   */
  readonly colours?: boolean;
  /** For the `<style>` or the `<link>`, where the page's policy asks for one. */
  readonly nonce?: string;
  /**
   * HTML that stands between the tags: what is read where neither the prerendered form nor a script
   * arrives. The default is what `fallbackHtml()` says. It is taken as it is.
   */
  readonly fallback?: string;
  /** What the `<ketamine-practice>` around the widget says. Not written on the widget. */
  readonly practice?: DetailOptions;
  /** The day on which it is read, `YYYY-MM-DD`. Without it nothing is said to be past its review. */
  readonly today?: string;
  /** Hears what is wrong with an option and what to write instead, which counts as not given. */
  readonly tell?: (problem: Problem) => void;
}
