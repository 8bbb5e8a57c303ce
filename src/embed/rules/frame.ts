import {isCdn} from '../address.ts';
import {attributesOf, DETAIL_NAMES} from '../attributes.ts';
import {meant} from '../did-you-mean.ts';
import {attribute} from '../html.ts';
import {isToken} from '../look.ts';
import type {Found, Rule} from './rule.ts';

/** Whether a frame shows what it should. */
export const frameRules: Rule = ({frames: all, scripts}) =>
  all.flatMap(({element, base, said, widget}): Found[] => {
    const found: Found[] = [];
    const flags = attribute(element, 'sandbox')?.toLowerCase().split(/\s+/);
    const at = element;
    if (isCdn(base)) found.push({code: 'frame-from-cdn', at});
    if (/^http:/i.test(base)) found.push({code: 'address-insecure', at});
    if (flags && !flags.includes('allow-scripts'))
      found.push({code: 'frame-sandboxed', at, slots: {name: 'allow-scripts'}});
    else if (flags && !flags.some((flag) => /^allow-(popups|top-navigation)/.test(flag)))
      found.push({code: 'frame-sandboxed', at, slots: {name: 'allow-popups'}});
    if (!attribute(element, 'title')?.trim()) found.push({code: 'frame-untitled', at});
    if (
      !scripts.some(({file}) => file === 'frame-host.js') &&
      !/^[4-9]\d\d|\d{4}/.test(attribute(element, 'height') ?? '')
    )
      found.push({code: 'frame-height', at});
    if (!/clipboard-write/.test(attribute(element, 'allow') ?? ''))
      found.push({code: 'frame-cannot-copy', at});
    const known = [...DETAIL_NAMES, ...Object.keys(attributesOf(widget)), 'lang', 'alone'];
    for (const name of new Set(said.keys()))
      if (!known.includes(name) && !isToken(name))
        found.push({
          code: 'unknown-setting',
          at,
          slots: {name, suggestion: meant(name, known) ?? known.join(', ')},
        });
    return found;
  });
