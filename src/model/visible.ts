/* Controls, and a blank that no class of blanks counts in. */
const BLANK = /[\p{Cc}\u2800]/gu;
/* Bidi marks, zero-width and filling characters, halves of letters. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cs}]/gu;

/** Text as a person sees it, on one line: nothing in it can hide or reorder the words around it. */
export const visible = (raw: string): string =>
  raw.replace(BLANK, ' ').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
