import {LOCALES} from '../../content/locales.ts';
import {today} from '../../settings/date.ts';
import {readDetails, type Details, type RawDetails} from '../../settings/details.ts';
import {numberOfLinks} from '../../settings/number-of-links.ts';
import {replaces} from '../../settings/wording.ts';
import {
  attributesOf,
  DETAIL_NAMES,
  DETAILS,
  isWidget,
  PRACTICE,
  problemsWith,
  WIDGETS,
} from '../attributes.ts';
import {barredIn} from '../barred.ts';
import {meant} from '../did-you-mean.ts';
import type {Code} from '../findings.ts';
import {around, attribute, elementsIn, textIn} from '../html.ts';
import {isToken} from '../look.ts';
import {OUR_WORDS, OVERRIDABLE} from '../our-words.ts';
import {setting, settingsIn, widgetsOf, type Ours} from '../page.ts';
import {isTorn} from './editor.ts';
import type {Found, Rule} from './rule.ts';

const ALL = [...WIDGETS, PRACTICE];

/** Names that people write for one of ours. */
const OTHER_NAMES: Readonly<Partial<Record<string, string>>> = {
  phone: 'sms',
  'phone-number': 'sms',
  number: 'sms',
  text: 'sms',
  tel: 'voice-phone',
  telephone: 'voice-phone',
  language: 'lang',
  locale: 'lang',
  name: 'clinic',
  'clinic-name': 'clinic',
  practice: 'referrer',
  crisis: 'crisis-line',
  date: 'as-of',
  level: 'heading-level',
  condition: 'concern',
};
/** What HTML gives to every element. */
const EVERYWHERE =
  /^(id|class|style|lang|dir|title|slot|hidden|role|tabindex|part|translate|nonce|is|inert|popover|draggable|contenteditable|spellcheck|itemscope|itemprop|itemtype|itemid|exportparts|accesskey|enterkeyhint|autofocus|(aria|data|x|v|ng|wire|hx)-.*|on.*|[@:#*([].*|_ng.*|jsx.*)$/i;

const unknownTags: Rule = ({ours}) =>
  ours.flatMap(({element, name, of, isBlock}) => {
    if (of) return [];
    const near = meant(name.replace(/^ketamine-/, ''), ALL);
    const meaning = isBlock ? near && `data-ketamine="${near}"` : near && `<ketamine-${near}>`;
    const all = ALL.map((each) => (isBlock ? each : `<ketamine-${each}>`)).join(', ');
    return [{code: 'unknown-tag', at: element, slots: {name, suggestion: meaning ?? all}}];
  });

const unknownSettings: Rule = ({ours}) =>
  ours.flatMap((each) => {
    const {of, element, isBlock} = each;
    if (!of) return [];
    const known = [...DETAIL_NAMES, ...Object.keys(attributesOf(of))];
    const plain = settingsIn(each).flatMap(([name]): Found[] => {
      if (known.includes(name)) return [];
      // Any page may put its own data on a block; only what is nearly ours was meant to be.
      const near = meant(name, known) ?? (isBlock ? undefined : OTHER_NAMES[name]);
      if (!isBlock && /^data-/.test(name) && known.includes(name.slice(5)))
        return [{code: 'data-not-needed', at: element, slots: {name, suggestion: name.slice(5)}}];
      if (isToken(name) || /^(colou?r|accent-colou?r)$/.test(name)) {
        const token = isToken(name) ? name : 'accent';
        const suggestion = `style="--ketamine-${token}: …"`;
        return [{code: 'unknown-setting', at: element, slots: {name, suggestion}}];
      }
      if (isBlock && !near) return [];
      if (!isBlock && EVERYWHERE.test(name) && !near) return [];
      if (/[“”″]/.test(name)) return [];
      const suggestion = near ?? known.join(', ');
      return [{code: 'unknown-setting', at: element, slots: {name, suggestion}}];
    });
    const bare = isBlock
      ? element.attrs.flatMap(({name}): Found[] =>
          known.includes(name)
            ? [{code: 'data-missing', at: element, slots: {name, suggestion: `data-${name}`}}]
            : [],
        )
      : [];
    return [...plain, ...bare];
  });

const badValues: Rule = ({ours}) =>
  ours.flatMap((each): Found[] => {
    const {of, element} = each;
    if (!of) return [];
    const known = attributesOf(of);
    const entries = new Map(settingsIn(each));
    const raw: RawDetails = Object.fromEntries(
      DETAIL_NAMES.flatMap((name) =>
        entries.has(name) ? [[DETAILS[name], entries.get(name)]] : [],
      ),
    );
    const {details, problems} = readDetails(raw, today());
    const own = Object.entries(known).flatMap(([name, rule]) => {
      const value = entries.get(name);
      return value === undefined || !rule ? [] : problemsWith(rule, value);
    });
    const refused = LOCALES.flatMap((locale) =>
      [...(details.wording?.[locale] ?? [])].flatMap(([id, text]): Found[] => {
        const ours = OUR_WORDS[locale].get(id);
        return ours !== undefined && OVERRIDABLE.has(id) && replaces(text, ours)
          ? barredIn(text, id, locale).map((found) => ({...found, at: element}))
          : [{code: 'text-refused', at: element, slots: {name: id, value: ours ?? ''}}];
      }),
    );
    return [
      ...[...problems, ...own].map(({setting: name, wrong, write}): Found => ({
        code: 'bad-value',
        at: element,
        slots: {name, value: (entries.get(name) ?? '').slice(0, 60)},
        said: {wrong, write},
      })),
      ...refused,
      ...(of === 'schedule-button' && !details.sms ? badLinks(element, details) : []),
    ];
  });

/** Links to call or text between the schedule button's tags, as it reads them. */
const badLinks = (element: Ours['element'], details: Details): readonly Found[] =>
  elementsIn(element).flatMap((link): Found[] => {
    const href = link.tagName === 'a' ? attribute(link, 'href') : undefined;
    if (href === undefined) return [];
    const wrote = attribute(link, 'data-ketamine-number');
    return numberOfLinks([{href, wrote}], details).problems.map(({wrong, write}) => ({
      code: 'bad-value',
      at: link,
      slots: {name: 'href', value: href.slice(0, 60)},
      said: {wrong, write},
    }));
  });

const practices: Rule = ({ours, elements}) => {
  const all = ours.filter(({of}) => of === PRACTICE);
  const names = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  const named = ours.flatMap(({element, of}): Found[] => {
    const name = of && of !== PRACTICE ? setting(element, 'practice') : undefined;
    return name && !names.has(name) ? [{code: 'practice-unknown', at: element, slots: {name}}] : [];
  });
  const holds = ({element}: Ours) =>
    elementsIn(element).some(
      ({tagName, attrs}) =>
        isWidget(tagName.replace('ketamine-', '')) ||
        attrs.some(({name}) => name === 'data-ketamine'),
    );
  const lonely = all.filter((practice) => !holds(practice) && !attribute(practice.element, 'id'));
  const isInside = ({element}: Ours) =>
    around(element).some((outer) => all.some((practice) => practice.element === outer));
  const unclear = ours.filter(
    (each) =>
      each.of &&
      each.of !== PRACTICE &&
      !isInside(each) &&
      !setting(each.element, 'practice') &&
      !setting(each.element, 'sms'),
  );
  const among = (code: Code, some: readonly Ours[]): readonly Found[] =>
    all.length > 1 ? some.map(({element}) => ({code, at: element})) : [];
  return [
    ...named,
    ...among('practice-apart', lonely),
    ...among('practice-unclear', unclear),
    ...all.flatMap((practice): Found[] =>
      settingsIn(practice).some(
        ([name]) => name in DETAILS || name === 'src' || name === 'lang' || name === 'theme',
      )
        ? []
        : [{code: 'practice-empty', at: practice.element}],
    ),
  ];
};

const fallbacks: Rule = (page) =>
  widgetsOf(page).flatMap((ours) => {
    const {element} = ours;
    return isTorn(page, ours) ||
      textIn(element).trim() ||
      element.childNodes.some(({nodeName}) => nodeName === 'template')
      ? []
      : [{code: 'fallback-missing' as const, at: element}];
  });

/** What the tags say. */
export const settingRules: readonly Rule[] = [
  unknownTags,
  unknownSettings,
  badValues,
  practices,
  fallbacks,
];
