import {visible} from '../settings/visible.ts';

const hex = (raw: string): string | undefined => {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(raw);
  const long = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : raw;
  if (/^#[\da-f]{6}$/i.test(long)) return long.toLowerCase();
  const [, ...parts] =
    /^rgb\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*\)$/i.exec(raw) ?? [];
  if (!parts.length || parts.some((part) => Number(part) > 255)) return undefined;
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
};

const length = (raw: string): string | undefined =>
  /^(0|\d{1,4}(\.\d{1,3})?(px|em|rem))$/.test(raw) ? raw : undefined;

/** Editors drop a style with brackets in it, and a semicolon would end it. */
const fonts = (raw: string): string | undefined =>
  /^[\p{L}\d '",-]{1,200}$/u.test(raw) ? raw.replaceAll('"', "'") : undefined;

/**
 * What a practice may set of the look, each with how its value is read. Colours become hexadecimal
 * numbers, because restricted editors drop every other way to write them.
 */
const TOKENS = {
  accent: hex,
  surface: hex,
  text: hex,
  font: fonts,
  radius: length,
  'max-width': length,
} as const satisfies Readonly<Record<string, (raw: string) => string | undefined>>;

export type TokenName = keyof typeof TOKENS;
export const TOKEN_NAMES = Object.keys(TOKENS) as readonly TokenName[];
export const isToken = (name: string): name is TokenName => Object.hasOwn(TOKENS, name);
export const propertyOf = (token: TokenName): string => `--ketamine-${token}`;
export type Look = Readonly<Partial<Record<TokenName, string>>>;

/** The value as it is written into a page; nothing when it is none. */
export const readToken = (token: TokenName, raw: string): string | undefined =>
  TOKENS[token](visible(raw));

/** The look as a `style`, and nothing without one. */
export const styleOf = (look: Look): string =>
  TOKEN_NAMES.flatMap((token) => {
    const value = look[token];
    return value ? [`${propertyOf(token)}: ${value}`] : [];
  }).join('; ');

/** The look of a `style`, whatever else stands in it. */
export function lookOf(style: string): Look {
  const look: Partial<Record<TokenName, string>> = {};
  for (const declaration of style.split(';')) {
    const [, name = '', raw = ''] = /^\s*--ketamine-([\w-]+)\s*:(.*)$/s.exec(declaration) ?? [];
    const value = isToken(name) ? readToken(name, raw) : undefined;
    if (value && isToken(name)) look[name] = value;
  }
  return look;
}
