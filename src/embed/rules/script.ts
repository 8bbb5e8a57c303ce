import {versionIn} from '../address.ts';
import {attribute} from '../html.ts';
import {setting, type OurScript, type Page} from '../page.ts';
import type {Found, Rule} from './rule.ts';

const MODULE =
  /^(ketamine-widgets|packs|auto|screener|explainer|schedule-button|payment-disclaimer|practice)\.js$/;
const DELAYED = [
  'data-rocket-src',
  'data-src',
  'data-litespeed-src',
  'data-lazy-src',
  'data-cookieblock-src',
];
const isScriptType = (type: string): boolean =>
  /^(|module|(?:text|application)\/(?:java|ecma)script)$/i.test(type.trim());

const scriptOf = (page: Page): OurScript | undefined =>
  page.scripts.find(({file}) => file !== 'packs.js' && file !== 'frame-host.js');

const scriptMissing: Rule = (page) => {
  if (!page.ours.length || scriptOf(page)) return [];
  return /(?:<|&lt;)script[^>]*ketamine-widgets/i.test(page.text)
    ? [{code: 'script-as-text'}]
    : [{code: 'script-missing'}];
};

const scriptKept: Rule = (page) =>
  page.scripts.flatMap(({element, file}): readonly Found[] => {
    const type = attribute(element, 'type') ?? '';
    if (
      /-(text\/javascript|module)$|rocketlazyload|litespeed|wpmeteor|flying|delay|perfmatters/i.test(
        type,
      )
    )
      return [{code: 'script-delayed', at: element}];
    if (!isScriptType(type)) return [{code: 'script-held-back', at: element, slots: {value: type}}];
    if (DELAYED.some((name) => attribute(element, name) !== undefined))
      return [{code: 'script-delayed', at: element}];
    return MODULE.test(file) && type.trim().toLowerCase() !== 'module'
      ? [{code: 'script-not-module', at: element, slots: {file}}]
      : [];
  });

const repeated: Rule = ({scripts}) => {
  const versions = new Set(scripts.flatMap(({src}) => versionIn(src) ?? []));
  if (versions.size > 1)
    return [
      {code: 'two-versions', at: scripts.at(-1)?.element, slots: {value: [...versions].join(', ')}},
    ];
  return scripts.flatMap(({element, file}, at) =>
    scripts.slice(0, at).some((before) => before.file === file)
      ? [{code: 'script-twice' as const, at: element, slots: {file}}]
      : [],
  );
};

/** The file with the packs, and the one that fetches it where a page asks for packs. */
const BRINGS_PACKS = ['packs.js', 'auto.js'];

const packs: Rule = (page) => {
  const asks = page.ours.find(({element}) => setting(element, 'packs'));
  return asks && page.scripts.length && !page.scripts.some(({file}) => BRINGS_PACKS.includes(file))
    ? [{code: 'packs-missing', at: asks.element}]
    : [];
};

/** Whether the script is there, once, and runs. */
export const scriptRules: readonly Rule[] = [scriptMissing, scriptKept, repeated, packs];
