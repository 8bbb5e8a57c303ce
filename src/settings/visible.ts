/* Bidi marks, zero-width and filling characters, halves of letters. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cs}]/u;
/* Controls as well, and a blank that no class of blanks counts in. */
const BLANKS = /[\s\p{Cc}\u2800]+/gu;

/**
 * Text as a person sees it, on one line: nothing in it can hide or reorder the words around it. Sign
 * by sign, because WebKit’s patterns take a first half and U+FC00 or more for one letter.
 */
export function visible(raw: string): string {
  let seen = '';
  for (const sign of raw) if (!UNSEEN.test(sign)) seen += sign;
  return seen.replace(BLANKS, ' ').trim();
}
