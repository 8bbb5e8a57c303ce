/**
 * Whether the built-in functions that count answers work on this page. A page may have replaced some, and an old
 * browser may lack some. Then a widget shows its fallback: a wrong count could lead to the wrong outcome. It is asked
 * before each drawing, because scripts may come late.
 */
export function nativesWork(): boolean {
  try {
    return CHECKS.every((works) => works());
  } catch {
    return false;
  }
}

const LIST: readonly number[] = [3, 1, 2];
const is = (found: unknown, wanted: unknown): boolean => found === wanted;

const CHECKS: readonly (() => boolean)[] = [
  // By hand, because `every` is what the others are asked by.
  () => is([0, 1].every(Boolean), false) && is([1, 1].every(Boolean), true),
  () =>
    is(
      LIST.find((each) => each < 3),
      1,
    ) &&
    is(
      LIST.find((each) => each > 3),
      undefined,
    ),
  () =>
    is(
      LIST.findIndex((each) => each === 2),
      2,
    ) &&
    is(
      LIST.findIndex((each) => each > 3),
      -1,
    ),
  () => is(LIST.includes(2), true) && is(LIST.includes(4), false) && is(LIST.indexOf(2), 2),
  () =>
    is(
      LIST.some((each) => each === 2),
      true,
    ) &&
    is(
      LIST.some((each) => each > 3),
      false,
    ),
  () => is(LIST.map((each, at) => each + at).join('-'), '3-2-4'),
  () => is(LIST.filter((each) => each > 1).join(), '3,2'),
  () => is(LIST.flatMap((each) => (each > 1 ? [each, each] : [])).join(), '3,3,2,2'),
  () => is([[1, [2]], 3].flat().length, 3),
  () =>
    is(
      LIST.reduce((sum, each) => sum * 10 + each, 0),
      312,
    ),
  () => is(LIST.slice(1).concat([5]).join(), '1,2,5') && is([...LIST].sort().join(), '1,2,3'),
  () => is(LIST.at(-1), 2) && is([...LIST.keys()].length, 3),
  () =>
    is([...new Map([['a', 1]]).set('b', 2)].join(), 'a,1,b,2') && is(new Map([[1, 2]]).get(1), 2),
  () => is(new Set([1, 1]).add(2).size, 2) && is(new Set([1]).has(1), true),
  () => is(new WeakMap([[CHECKS, 1]]).get(CHECKS), 1),
  () => is(Object.entries({a: 1}).join(), 'a,1') && is(Object.keys({a: 1}).join(), 'a'),
  () => is(Object.fromEntries([['a', 1]])['a'], 1) && is(Object.hasOwn({a: 1}, 'a'), true),
  () =>
    is(
      'a-b'.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      'aB',
    ),
  () => is([...'a1b2'.matchAll(/\d/g)].map(({index}) => index).join(), '1,3'),
  () => is(' a '.trim(), 'a') && is('ab'.startsWith('a'), true) && is('a-b'.split('-').length, 2),
  () => is('aba'.replaceAll('a', 'c'), 'cbc') && is('1'.padStart(2, '0'), '01'),
];
