/** `npm run docs -- phone-numbers`: writes docs/phone-numbers.md, the grammar of everything that is dialled, with its table. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {
  CRISIS_LINE,
  CRISIS_TEXT,
  EMERGENCY,
  PHONE,
  TEXT_NUMBER,
  type Phone,
} from '../src/settings/phone.ts';
import {readSetting, type Read, type Reader} from '../src/settings/setting.ts';

const DATA = fileURLToPath(new URL('../test/settings/phone-numbers.json', import.meta.url));
const FILE = fileURLToPath(new URL('../docs/phone-numbers.md', import.meta.url));

const READERS: Readonly<Record<string, (setting: string) => Reader<Phone>>> = {
  sms: TEXT_NUMBER,
  'voice-phone': PHONE,
  'referrer-phone': PHONE,
  link: PHONE,
  'crisis-line': CRISIS_LINE,
  'crisis-text': CRISIS_TEXT,
  emergency: EMERGENCY,
};

interface Spelling {
  readonly country: string;
  readonly setting: string;
  readonly written: string;
}
interface Dialled extends Spelling {
  readonly dials: string;
  /** How it is shown, where that is worth a line. */
  readonly read?: string;
  readonly word?: string;
}
interface RefusedSpelling extends Spelling {
  readonly refused: string;
}

/** Each spelling with what it dials, or why it is refused. PHP reads the same file. */
export const NUMBERS = JSON.parse(readFileSync(DATA, 'utf8')) as readonly (
  Dialled | RefusedSpelling
)[];

export const COUNTRIES: readonly string[] = [...new Set(NUMBERS.map(({country}) => country))];

/** A spelling as its setting reads it. */
export function read(setting: string, written: string): Read<Phone> {
  const reader = READERS[setting];
  if (!reader) throw new TypeError(`${setting} is no number`);
  return readSetting(reader(setting), written);
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function row(spelled: (typeof NUMBERS)[number]): string {
  const {country, setting, written} = spelled;
  const result =
    'refused' in spelled
      ? `refused: ${spelled.refused}`
      : `\`${spelled.dials}\`${spelled.word ? `, with the word ${spelled.word}` : ''}`;
  return `| ${country} | ${setting} | \`${cell(written)}\` | ${cell(result)} |`;
}

export const asMarkdown = (): string => `# Phone numbers

How everything that is dialled is written, whichever form you use: a tag, a block, a frame, a prerendered widget, the
WordPress plugin, the builder, the command line or a profile. There is one reader (\`src/settings/phone.ts\`; the plugin's copy of
it, \`includes/phone.php\`, is held to the same table).

**A setting holds exactly one number that can be dialled as it is written, or it is refused** and you are told why, on the
console, by \`ketamine-widgets check\`, in the builder and in WordPress. Nothing is guessed, joined or cut off. While a number is
refused the widgets show the next one they know: the practice's, in the end the clinic's own.

Where a widget cannot be drawn at all, what stands in its place reads the attributes with the same reader. A number to text that it
refuses is then shown as you wrote it, without a link: it is never replaced by another where nobody was told.

## The clinic's numbers and yours

\`sms\`, \`voice-phone\`, \`referrer-phone\`, and links between the tags of \`<ketamine-schedule-button>\`.

- **A US number**: ten digits, or eleven with a 1 before them, in groups of three, three and four (the last four also by
  twos). Between the groups: blanks, dashes, dots, brackets or a slash. It is shown as \`972-555-0142\` and dials
  \`+19725550142\`. Canada and the Caribbean write the same way.
- **Any other number** begins with \`+\` and its country: \`+44 20 7946 0958\`. Seven to fifteen digits with blanks, dashes, dots and
  brackets; a home zero in brackets, \`+44 (0)20 …\`, is not dialled (in Italy it is). A home zero without brackets, \`+44 020 …\`,
  is refused, and so is a US number behind a \`+\` whose 1 was forgotten, in the area codes 972 and 214. It is shown as you wrote it.
- **An extension**: \`ext. 12\`, \`x12\`, \`#12\`. It is shown and not dialled.
- **A short code**, for \`sms\` alone, where you say that it is one: \`short code 838255\`.
- Ten digits of another country look like ten of the US. Write them with \`+\`.

## Crisis lines

\`crisis-line\`, \`crisis-text\` and \`emergency\` are numbers of one country, **dialled as they are written**: they get no country, and
no zero goes. Three to eleven digits with blanks, dashes, dots and brackets, or \`+\` and up to fifteen; \`emergency\` has three to
five digits. No slash, no words, no extension. Two numbers side by side (\`999 112\`) are refused.

\`crisis-text\` may name the word to send: \`SHOUT to 85258\` (also \`Text SHOUT to …\`, \`SHOUT al …\`). The link opens the texting app
with that word.

\`crisis-line\` and \`emergency\` count only together. Where no source sets both, 988 and 911 stay.

## As a link

Each setting also takes an address, and links between the schedule button's tags are read the same way: \`tel:\`, \`callto:\`,
\`sms:\`, \`smsto:\`, \`mms:\`, \`mmsto:\`, in small or capital letters, with or without \`//\`; percent signs are decoded once. Of a \`tel:\`
address a pause with digits (\`,12\`, \`p12\`, \`w12\`) and \`;ext=12\` are its extension; \`;phone-context=+44\` goes before it. What comes
after \`?\` or \`&\` is no part of the number.

Of the links between the tags the first that texts counts, else the first that calls. Help lines are passed over: numbers
of up to six digits, and those that the practice has set as crisis lines.

## For developers

Read as a grammar (blanks, dashes of any kind, dots and brackets are \`sep\`; what nobody can see is taken out first):

\`\`\`text
phone     = address | ( us | global ) [ ( "ext." | "ext" | "extension" | "x" | "#" ) 1*6digit ]
us        = [ [ "+" ] "1" *gap ] area *gap exchange *gap 2digit *sep 2digit     ; gap = sep | "/"
area      = 2..9, 0..8, 0..9, but for 911        exchange = 2..9, two digits
global    = "+" country *sep [ "(0)" ] *( digit | sep )                         ; 7 to 15 digits
sms       = phone | "short code" 5*6digit
help line = address | *( digit | sep )                                          ; 3 to 11 digits
          | "+" *( digit | sep )                                                ; 7 to 15 digits
emergency = help line                                                           ; 3 to 5 digits
text line = [ word ( "to" | "a" | "al" ) ] help line
address   = scheme ":" [ "//" ] number [ pause ] [ ";" parameters ] [ "?" or "&" rest ]
\`\`\`

What is dialled is \`+\` and digits, and nothing else, ever. What each country allows beyond this we do not know: a number that
fits the grammar and that nobody has is shown as written.

## ${NUMBERS.length} spellings from ${COUNTRIES.length - 1} countries

<!-- prettier-ignore-start -->

| country | setting | as written | what it dials |
| --- | --- | --- | --- |
${NUMBERS.map(row).join('\n')}

<!-- prettier-ignore-end -->
`;

export const committed = (): string => readFileSync(FILE, 'utf8');

if (import.meta.main) {
  writeFileSync(FILE, asMarkdown());
  console.log('docs/phone-numbers.md');
}
