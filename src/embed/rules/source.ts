import {isCdn, isExact, versionIn} from '../address.ts';
import {attribute} from '../html.ts';
import type {OurScript} from '../page.ts';
import type {Found, Rule} from './rule.ts';

const directive = (policy: string, ...names: readonly string[]): string[] | undefined => {
  const all = policy.split(';').map((part) => part.trim().split(/\s+/));
  return names
    .map((name) => all.find(([first]) => first?.toLowerCase() === name))
    .find(Boolean)
    ?.slice(1);
};

function allows(sources: readonly string[], {src, element}: OurScript): boolean {
  const nonce = attribute(element, 'nonce');
  const hash = attribute(element, 'integrity');
  const [, host] = /^(?:https?:)?\/\/([^/]+)\//i.exec(src) ?? [];
  return sources.some((raw) => {
    const source = raw.toLowerCase();
    if (nonce && raw === `'nonce-${nonce}'`) return true;
    if (hash && raw === `'${hash}'`) return true;
    if (!host) return source === "'self'" || source === '*';
    if (source === '*' || source === 'https:') return true;
    const name = source.replace(/^https?:\/\//, '').replace(/[/:].*$/, '');
    return name.startsWith('*.') ? host.endsWith(name.slice(1)) : name === host;
  });
}

const policy: Rule = ({elements, scripts}) => {
  const policies = elements
    .filter(({tagName}) => tagName === 'meta')
    .filter((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .map((meta) => attribute(meta, 'content') ?? '');
  return scripts.flatMap((script) =>
    policies.some((each) => {
      const sources = directive(each, 'script-src-elem', 'script-src', 'default-src');
      return sources && !allows(sources, script);
    })
      ? [{code: 'policy-blocks' as const, at: script.element, slots: {value: script.base}}]
      : [],
  );
};

const hashes: Rule = ({scripts}, {release}) =>
  scripts.flatMap(({element, src, base, file}): Found[] => {
    const found: Found[] = [];
    const at = element;
    const hash = attribute(element, 'integrity');
    const version = versionIn(src);
    const moves = isCdn(src) && !(version && isExact(version));
    if (/^http:/i.test(src)) found.push({code: 'address-insecure', at});
    if (moves) {
      const code = hash ? 'hash-moving' : 'version-moving';
      found.push({code, at, slots: {value: version ? `@${version}` : src}});
    }
    if (hash === undefined) {
      if (!moves && isCdn(src)) found.push({code: 'hash-missing', at});
      return found;
    }
    if (!/^\s*(sha(256|384|512)-[A-Za-z0-9+/]{43,86}={0,2}\s*)+$/.test(hash))
      found.push({code: 'hash-malformed', at, slots: {value: hash.slice(0, 40)}});
    else if (
      !moves &&
      release?.base === base &&
      release.integrity[file] &&
      release.integrity[file] !== hash.trim()
    )
      found.push({code: 'hash-differs', at, slots: {file, value: release.integrity[file]}});
    if (/^(https?:)?\/\//i.test(src) && attribute(element, 'crossorigin') === undefined)
      found.push({code: 'crossorigin-missing', at});
    return found;
  });

/** Whether the browser may load the script, and knows that it is the right one. */
export const sourceRules: readonly Rule[] = [policy, hashes];
