import {
  BUTTON_LOOK,
  BUTTON_LOOKS,
  CONCERN,
  CONCERNS,
  DISCLAIMER_LENGTH,
  DISCLAIMER_LENGTHS,
  EXPORT,
  EXPORTS,
  LAYOUT,
  LAYOUTS,
  noPack,
  packNames,
  PACKS,
  THEME,
  THEMES,
} from '../settings/choices.ts';
import type {RawDetails} from '../settings/details.ts';
import {LEVEL} from '../settings/level.ts';
import {MESSAGE} from '../settings/message.ts';
import {SMS_FORM, type SmsForm} from '../settings/phone.ts';
import {readSetting, type Reader} from '../settings/setting.ts';

/** The widgets by their tag without `ketamine-`, in the order in which a page may show them. */
export const WIDGETS = ['screener', 'explainer', 'schedule-button', 'payment-disclaimer'] as const;
export type WidgetId = (typeof WIDGETS)[number];

export const PRACTICE = 'practice';
export const tagOf = (name: WidgetId | typeof PRACTICE): string => `ketamine-${name}`;
export const isWidget = (name: string): name is WidgetId => WIDGETS.some((each) => each === name);

/** What a practice and its clinic say about themselves: the attribute, and the field it fills. */
export const DETAILS = {
  clinic: 'clinic',
  sms: 'sms',
  'voice-phone': 'voicePhone',
  hours: 'hours',
  referrer: 'referrer',
  'referrer-phone': 'referrerPhone',
  'as-of': 'asOf',
  'review-by': 'reviewBy',
  'crisis-line': 'crisisLine',
  'crisis-text': 'crisisText',
  emergency: 'emergency',
  wording: 'wording',
} as const satisfies Readonly<Record<string, keyof RawDetails>>;
export type DetailName = keyof typeof DETAILS;
export const DETAIL_NAMES = Object.keys(DETAILS) as readonly DetailName[];

const PACK_NAMES: Reader<string> = {
  setting: 'packs',
  read: (raw) => (strangers(raw).length ? undefined : raw),
  why: (raw) => noPack(strangers(raw)[0] ?? '').wrong,
  wrong: 'is not a list of names',
  write: noPack('').write,
};

const strangers = (raw: string): readonly string[] =>
  packNames(raw).filter((name) => !PACKS.some((pack) => pack === name));

const ID: Reader<string> = {
  setting: 'practice',
  read: (raw) => (/^\S+$/.test(raw.trim()) ? raw.trim() : undefined),
  wrong: 'is not a name',
  write: 'the id of a <ketamine-practice>',
};

const PROFILE: Reader<string> = {
  setting: 'src',
  read: (raw) =>
    /^(https:\/\/|\.{0,2}\/|[\w-]+(\/|\.json))\S*$/.test(raw.trim()) ? raw : undefined,
  wrong: 'is not the address of a profile',
  write: 'an https address that ends in .json',
};

/** A setting of one kind: how it is checked, and the words it takes if it takes some. */
export interface Attribute {
  readonly reader?: Reader<unknown>;
  readonly words?: readonly string[];
  /** It is there or not, and has no value. */
  readonly isSwitch?: true;
}

const SWITCH: Attribute = {isSwitch: true};
const SMS_FORMS: readonly SmsForm[] = ['both', 'rfc5724', 'apple'];

/** The settings that each tag takes besides the details. */
const OWN = {
  practice: {theme: {reader: THEME, words: THEMES}, src: {reader: PROFILE}},
  screener: {
    packs: {reader: PACK_NAMES},
    export: {reader: EXPORT, words: EXPORTS},
    'expose-outcome': SWITCH,
  },
  explainer: {
    concern: {reader: CONCERN, words: CONCERNS},
    layout: {reader: LAYOUT, words: LAYOUTS},
    'deep-link': SWITCH,
  },
  'schedule-button': {
    variant: {reader: BUTTON_LOOK, words: BUTTON_LOOKS},
    message: {reader: MESSAGE},
    'sms-form': {reader: SMS_FORM, words: SMS_FORMS},
    floating: SWITCH,
  },
  'payment-disclaimer': {variant: {reader: DISCLAIMER_LENGTH, words: DISCLAIMER_LENGTHS}},
} as const satisfies Readonly<
  Record<WidgetId | typeof PRACTICE, Readonly<Record<string, Attribute>>>
>;

/** And those that every widget takes. */
const SHARED = {
  'heading-level': {reader: LEVEL},
  theme: {reader: THEME, words: THEMES},
  practice: {reader: ID},
} as const satisfies Readonly<Record<string, Attribute>>;

export type SettingName =
  keyof typeof SHARED | {[Tag in WidgetId]: keyof (typeof OWN)[Tag]}[WidgetId];

/** Everything that a tag takes besides the details, by name. */
export const attributesOf = (
  name: WidgetId | typeof PRACTICE,
): Readonly<Partial<Record<string, Attribute>>> =>
  name === PRACTICE ? OWN.practice : {...OWN[name], ...SHARED};

export const settingNamesOf = (widget: WidgetId): readonly SettingName[] =>
  Object.keys(attributesOf(widget)) as SettingName[];

/** What is wrong with the value of a setting, in the words of whoever reads it on the page. */
export const problemsWith = ({reader}: Attribute, raw: string) =>
  reader ? readSetting(reader, raw).problems : [];
