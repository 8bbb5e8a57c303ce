import type {Reader} from './setting.ts';
import {visible} from './visible.ts';

/** What a page writes for our own neutral message, in the reader's language. */
export const STANDARD = 'standard';

/** One text message, in characters. */
const LONGEST = 160;

/** A text message is not private: it names no condition, no treatment, and nobody's health. */
const HEALTH =
  /ketam|infus|depres|bipolar|ptsd|tept|trauma|anxi|ansie|suicid|mood|ánimo|pain(?!t)|dolor|nerv|neur|fibro|crps|sdrc|\brsd\b|lyme|shingles|culebrilla|disorder|trastorn|treat|tratam|therap|terap|medic|diagnos|symptom|síntoma|health|salud(?!o|a\b)|psych|psiqu|patient|pacient/i;

/** Words that have a part of those in them, and are taken out before the others are looked for. */
const INNOCENT = /spain|campain|entrepreneur/gi;

/** The message that the texting app opens with. */
export const MESSAGE: Reader<string> = {
  setting: 'message',
  read: (raw) => {
    const text = visible(raw);
    const telling = text.replace(INNOCENT, ' ');
    return text.length <= LONGEST && !HEALTH.test(telling) ? text : undefined;
  },
  wrong: 'names health or a treatment, or is too long',
  write: `"${STANDARD}", or a neutral sentence such as "Hello, I would like help with scheduling."`,
};
