/* Bidi marks, zero-width and filling characters, halves of letters. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cs}]/u;
/* Controls as well, and a blank that no class of blanks counts in. */
const BLANKS = /[\s\p{Cc}\u2800]+/gu;

/**
 * Text as a person sees it, on one line: nothing in it can hide or reorder the words around it. Sign
 * by sign, because WebKit’s patterns take a first half and U+FC00 or more for one letter.
 */
export const visible = (raw: string): string =>
  // eslint-disable-next-line @typescript-eslint/no-misused-spread -- Signs, not letters, are what is meant.
  [...raw]
    .filter((sign) => !UNSEEN.test(sign))
    .join('')
    .replace(BLANKS, ' ')
    .trim();
