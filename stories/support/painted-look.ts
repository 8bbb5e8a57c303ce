import {hex, painted} from './contrast.ts';
import type {Look} from './design-tokens.ts';
import {DERIVED, isColour, SETTABLE} from './token-list.ts';

export type Scheme = 'light' | 'dark';

/** “Georgia, 'Times New Roman'” as a list of names. */
const families = (font: string): readonly string[] =>
  font
    .split(',')
    .map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2'))
    .filter(Boolean);

/**
 * What each token comes to at one place of a page, as this browser paints it. A widget stands there for
 * a moment, so that its own rules are what is measured: what derives, and what is held to a contrast.
 */
export function paintedLook(place: Element, scheme: Scheme): Look {
  const widget = document.createElement('ketamine-payment-disclaimer');
  widget.setAttribute('theme', scheme);
  widget.style.cssText = 'position: absolute; visibility: hidden';
  place.append(widget);
  const probe = document.createElement('span');
  const card = widget.shadowRoot?.querySelector('[part~="card"]');
  if (!card) throw new Error('The widget has not drawn itself');
  card.append(probe);
  const set = getComputedStyle(place);
  const colours = [...SETTABLE, ...DERIVED].filter(isColour).map(({name, inner}) => {
    probe.style.color = `var(${inner})`;
    return [name, hex(painted(getComputedStyle(probe).color))] as const;
  });
  const lengths = SETTABLE.filter(({type}) => type === 'dimension').flatMap(
    ({name, property = '', value}) => {
      probe.style.cssText = `position: absolute; inline-size: ${set.getPropertyValue(property)}`;
      const own = set.getPropertyValue(property).trim();
      const preset =
        typeof value === 'object' && value && 'value' in value ? Number(value.value) : NaN;
      const length = own ? parseFloat(getComputedStyle(probe).inlineSize) : preset;
      return Number.isFinite(length) ? [[name, length] as const] : [];
    },
  );
  const fonts = SETTABLE.filter(({type}) => type === 'fontFamily').flatMap(
    ({name, property = ''}) => {
      const own = set.getPropertyValue(property).trim();
      return own ? [[name, families(own)] as const] : [];
    },
  );
  widget.remove();
  return {colours: new Map(colours), lengths: new Map(lengths), fonts: new Map(fonts)};
}

/** A look as a style sheet: every colour for light and for dark, and what else is set. */
export function asCss(light: Look, dark: Look): string {
  const lines = SETTABLE.flatMap(({name, property = ''}) => {
    const day = light.colours.get(name);
    const night = dark.colours.get(name);
    if (day && night)
      return [`${property}: ${day === night ? day : `light-dark(${day}, ${night})`};`];
    const length = light.lengths.get(name);
    if (length !== undefined) return [`${property}: ${length}px;`];
    const font = light.fonts.get(name);
    return font ? [`${property}: ${font.map(quoted).join(', ')};`] : [];
  });
  return `:root {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

const quoted = (name: string): string => (/^[\w-]+$/.test(name) ? name : `'${name}'`);
