import {inAttribute} from '../embed/escape.ts';
import {ATTRIBUTES, HOLE, isResult, TOKENS, type TemplateResult} from '../ui/html.ts';

/** Properties that a browser takes from the attribute of the same name when a page comes from a server. */
const AS_ATTRIBUTES = ['checked', 'selected'];

/** Elements that HTML never closes. */
const VOID = ['br', 'hr', 'img', 'input', 'wbr'];

const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

const escaped = (value: string | number): string => inAttribute(String(value));

/**
 * A template as the HTML of what `render` makes of it, on one line and with everything escaped. Reads
 * the same grammar as `render`, and refuses what only a script could do, so that nothing is ever left
 * out in silence.
 */
export function toHtml({strings, values}: TemplateResult): string {
  let hole = 0;
  const next = (): unknown => values[hole++];
  const text = strings.join(HOLE).replace(/\s+/g, ' ');
  return text.replace(
    TOKENS,
    (piece: string, closes?: string, tag?: string, attributes?: string, isEmpty?: string) => {
      if (!tag)
        return piece
          .split(HOLE)
          .map(escaped)
          .reduce((before, after) => before + child(next()) + after);
      if (closes) return `</${tag}>`;
      const all = [...(attributes ?? '').matchAll(ATTRIBUTES)].map(([, name = '', value = '']) =>
        attribute(name, value === HOLE ? next() : value),
      );
      const close = isEmpty && !VOID.includes(tag) ? `</${tag}>` : '';
      return `<${tag}${all.join('')}>${close}`;
    },
  );
}

function child(value: unknown): string {
  if (Array.isArray(value)) return value.map(child).join('');
  if (isText(value)) return escaped(value);
  return isResult(value) ? toHtml(value) : '';
}

function attribute(name: string, value: unknown): string {
  const [kind = ''] = name;
  if (kind === '@') return '';
  if (kind === '?' || kind === '.') {
    const own = name.slice(1);
    if (kind === '.' && !AS_ATTRIBUTES.includes(own))
      throw new TypeError(`Cannot prerender the property “${own}”.`);
    return value ? ` ${own}=""` : '';
  }
  return isText(value) ? ` ${name}="${escaped(value)}"` : '';
}
