import type {Details} from './details.ts';
import {dialledBy, PHONE, type Phone} from './phone.ts';
import {readSetting, type Problem, type Read} from './setting.ts';
import {visible} from './visible.ts';

/** A link between the tags of the schedule button. */
export interface Link {
  readonly href: string;
  /** The number that it was written with by `fallbackHtml()`: only another one is news. */
  readonly wrote?: string | undefined;
}

/** A link to text counts before one to call. */
const KINDS = [/^[sm]ms/i, /^(?:tel|callto):/i];

/** Shorter ones are help lines and short codes, such as 988 and 838255. */
const SHORTEST = 7;

/** Of an address, as a message repeats it. */
const LONGEST = 60;

const LINK = PHONE('link');

/** The number that a page has written as a link. What it has written and nobody can dial is told. */
export function numberOfLinks(
  links: readonly Link[],
  {crisisLine, crisisText, emergency}: Details,
): Read<Phone> {
  const problems: Problem[] = [];
  const help = [crisisLine, crisisText, emergency].map((line) => line?.dial);
  for (const kind of KINDS)
    for (const {href, wrote} of links) {
      const dialled = dialledBy(href);
      const isShort = dialled && dialled.length < SHORTEST;
      if (dialled === undefined || isShort || !kind.test(visible(href.slice(0, LONGEST)))) continue;
      if (dialled === wrote || help.includes(dialled)) continue;
      const {known, problems: wrong} = readSetting(LINK, href);
      if (known && known.dial !== wrote) return {known, problems};
      const setting = `link "${visible(href.slice(0, LONGEST))}"`;
      problems.push(...wrong.map((problem) => ({...problem, setting, code: 'link'})));
    }
  return {problems};
}
