/* What holds of anything that a page has set, once we have read it. For Node and for browsers. */

/** The only addresses that a widget links to: digits to call or text, and one page of help. */
const LINKS: readonly RegExp[] = [
  /^tel:\+?\d{3,15}$/,
  /^sms:\+?\d{3,15}$/,
  /^sms:\+?\d{5,15}(\?&body=|\?body=|&body=)[\w.~%-]+$/,
  /^https:\/\/findtreatment\.gov$/,
  /^#first$/,
];

export const isOnTheList = (href: string): boolean => LINKS.some((form) => form.test(href));

/** Controls, marks that turn or hide text, halves of letters. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

export const isPlain = (text: string): boolean => !UNSEEN.test(text.replace(/[\n\t]/g, ''));

/** What has been added to the prototypes that everybody shares: nothing, ever. */
export const pollution = (): readonly string[] =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((shared) =>
    Object.keys(shared),
  );
