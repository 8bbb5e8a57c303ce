import '../../src/elements/schedule-button/define.ts';
import {propertyOf} from '../../src/embed/look.ts';

/** The colors of a button, and how well one reads on the other. */
export interface Shade {
  readonly back: string;
  readonly text: string;
  readonly ratio: number;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** A color as it comes out on a screen, however it is written. */
function onScreen(color: string): Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', {willReadFrequently: true});
  if (!pen) return [0, 0, 0];
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

const hex = (rgb: Rgb): string =>
  `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colors, by WCAG's formula. */
function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const measured = new Map<string, Shade>();

/**
 * Which shade of an accent the widgets use, asked of a real one, because they darken or lighten it
 * until it can be read.
 */
export function shadeOf(accent: string, scheme: 'light' | 'dark'): Shade | undefined {
  const key = `${accent} ${scheme}`;
  const known = measured.get(key);
  if (known) return known;
  const gauge = document.createElement('div');
  gauge.inert = true;
  gauge.className = 'sr';
  gauge.style.colorScheme = scheme;
  const widget = document.createElement('ketamine-schedule-button');
  if (accent) widget.style.setProperty(propertyOf('accent'), accent);
  gauge.append(widget);
  document.body.append(gauge);
  const button = widget.shadowRoot?.querySelector('[part~="button"]');
  const style = button && getComputedStyle(button);
  const [back, text] = style ? [onScreen(style.backgroundColor), onScreen(style.color)] : [];
  gauge.remove();
  if (!back || !text) return undefined;
  const shade = {back: hex(back), text: hex(text), ratio: contrast(back, text)};
  measured.set(key, shade);
  return shade;
}
