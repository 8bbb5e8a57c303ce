/** `npm run docs -- messages`: writes docs/messages.md, every message that a site owner may read, by its code. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {severalPractices} from '../src/base/controllers/practice-controller.ts';
import {PRACTICE_NAME} from '../src/base/practice-context.ts';
import {
  BUTTON_LOOK,
  CONCERN,
  DISCLAIMER_LENGTH,
  EXPORT,
  LAYOUT,
  noPack,
  THEME,
} from '../src/settings/choices.ts';
import {datesAmiss} from '../src/settings/date.ts';
import {readDetails} from '../src/settings/details.ts';
import {CODES, type Code} from '../src/embed/findings.ts';
import {words} from '../src/embed/words/index.ts';
import {noProfile} from '../src/elements/practice/no-profile.ts';
import {LEVEL} from '../src/settings/level.ts';
import {MESSAGE} from '../src/settings/message.ts';
import {numberOfLinks} from '../src/settings/number-of-links.ts';
import {SMS_FORM} from '../src/settings/phone.ts';
import {createViewContext} from '../src/settings/view-context.ts';
import {readSetting, type Problem} from '../src/settings/setting.ts';
import {readWording} from '../src/settings/wording.ts';
import {moved, noColour} from '../src/ui/shades.ts';
import {en} from '../src/content/payment/en.ts';
import {es} from '../src/content/payment/es.ts';
import {overridable} from '../src/content/payment/overridable.ts';

const FILE = fileURLToPath(new URL('../docs/messages.md', import.meta.url));

/** Nothing that a person could read: wrong in every setting. */
const NOTHING = '\u200b';

const DETAILS = [
  ...['clinic', 'sms', 'asOf', 'reviewBy', 'referrer', 'referrerPhone', 'voicePhone', 'hours'],
  ...['crisisLine', 'crisisText', 'emergency'],
];

/** Numbers that are wrong in other ways: see docs/phone-numbers.md. */
const NUMBERS = {
  sms: ['972-555-0142, 0143', '972-555-014', '+44 020 7946 0958'],
  referrerPhone: ['972-555-0142, 0143', '972-555-014', '+44 020 7946 0958'],
  voicePhone: ['972-555-0142, 0143', '972-555-014', '+44 020 7946 0958'],
  crisisLine: ['116 123 / 116 111', '12', '+44 (0)116 123'],
  crisisText: ['85258 SHOUT', '12', '+44 (0)116 123'],
  emergency: ['999/112', '999112'],
};
const LINES = {crisisLine: '116 123', emergency: '112'};

/** What a widget itself says when a text of the practice cannot stand for ours. */
function ofWords(id: string, text: string): readonly Problem[] {
  const heard: Problem[] = [];
  const wording = readWording({en: {[`payment.${id}`]: text}}).known;
  const {msg} = createViewContext(
    {folder: 'payment', en, es, overridable},
    {
      locale: 'en',
      details: wording ? {wording} : {},
      headingLevel: 2,
      tell: (problems) => heard.push(...problems),
    },
  );
  msg(id as keyof typeof en);
  return heard;
}

/** Each mistake, made once. */
export const messages = (): readonly Problem[] => [
  ...readDetails(Object.fromEntries(DETAILS.map((field) => [field, NOTHING]))).problems,
  ...Object.entries(NUMBERS).flatMap(([field, wrong]) =>
    wrong.flatMap((number) => readDetails({...LINES, [field]: number}).problems.slice(0, 1)),
  ),
  ...readDetails({crisisLine: '13 11 14'}).problems,
  ...numberOfLinks([{href: 'tel:972-555-0142/3'}], {}).problems,
  ...datesAmiss('2062-05-01', undefined, '2026-05-01'),
  ...datesAmiss('2026-05-01', '2026-04-01', '2026-05-02'),
  noPack('phq-9'),
  ...readWording('{').problems,
  ...readWording({fr: {}}).problems,
  ...readWording({en: {'payment.heading': ''}}).problems,
  ...readWording({en: {'payment.heading': 'We guarantee it'}}).problems,
  ...ofWords('forms', 'A form.'),
  ...ofWords('heading', 'Payment'),
  noProfile('TypeError: Failed to fetch'),
  severalPractices(['clinic', 'sms']),
  ...[
    PRACTICE_NAME,
    LEVEL,
    CONCERN,
    LAYOUT,
    BUTTON_LOOK,
    DISCLAIMER_LENGTH,
    EXPORT,
    THEME,
    MESSAGE,
    SMS_FORM,
  ].flatMap((reader) => readSetting<unknown>(reader, Symbol('nothing')).problems),
  noColour('--ketamine-accent', 'teel'),
  moved('--ketamine-accent', 'yellow', 'rgb(…)'),
];

/** What `ketamine-widgets check` and the builder find, with the code that they tell it by. */
const findings = (): readonly string[] =>
  (Object.keys(CODES) as Code[]).map((code) => {
    const {wrong, write} = words('en').findings[code];
    return `| \`${code}\` | ${CODES[code]} | ${cell(wrong)} | ${cell(write)} |`;
  });

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

export const asMarkdown = (): string => `# Messages

What a practice's own mistakes are answered with, in the browser's console and never on the page: the tag, the setting, what is
wrong, what to write, and a code in brackets, such as \`[kw-sms]\`. The setting counts as not set, so that the patient sees the
next source, in the end the clinic's own. Each is said once for each element. A code keeps its meaning from version to version.

<!-- prettier-ignore-start -->

| code | message | write |
| --- | --- | --- |
${messages()
  .map(
    ({setting, code = setting, wrong, write}) =>
      `| \`kw-${code}\` | ${cell(`${setting} ${wrong}`)} | ${cell(write)} |`,
  )
  .join('\n')}
| \`kw-not-drawn\` | could not be drawn, with the browser's own words for why. It shows the fallback instead | nothing: please tell us, with the message and the page |
| \`kw-two-versions\` | is loaded twice: one version serves the page, another came later. Once for a page | one script, of one version |

<!-- prettier-ignore-end -->

## What a check finds

What \`npx ketamine-widgets check\` and the builder say of a page, of a practice's own words and of its profile. Own words are held
to more than a page holds them to: \`text-barred\` is for what every patient would read, and nobody may write.

<!-- prettier-ignore-start -->

| code | it is | what is wrong | what to do |
| --- | --- | --- | --- |
${findings().join('\n')}

<!-- prettier-ignore-end -->
`;

export const committed = (): string => readFileSync(FILE, 'utf8');

if (import.meta.main) {
  writeFileSync(FILE, asMarkdown());
  console.log('docs/messages.md');
}
