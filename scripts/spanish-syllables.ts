/**
 * The syllables of a Spanish word, counted by its vowels. A strong vowel (a, e, o) makes a syllable,
 * and so does an accented í or ú beside one; the other weak vowels join what stands next to them.
 */
const SILENT: readonly (readonly [RegExp, string])[] = [
  [/h/g, ''],
  [/qu(?=[eiéí])/g, 'k'],
  [/gu(?=[eiéí])/g, 'g'],
  // A vowel by itself or at the end (y, hoy); elsewhere a consonant (ayuda).
  [/y$/, 'i'],
];

const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;

const inVowels = (vowels: string): number => {
  const strong = count(vowels, /[aeoáéó]/g);
  return strong ? strong + count(vowels, /[íú]/g) : 1;
};

export function spanishSyllables(word: string): number {
  const plain = SILENT.reduce((text, [from, to]) => text.replace(from, to), word.toLowerCase());
  const runs = plain.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    runs.reduce((sum, vowels) => sum + inVowels(vowels), 0),
  );
}
