import {reportProblems} from '../settings/report.ts';
import type {Problem} from '../settings/setting.ts';

/** What a practice sets. What is drawn in its place has the same name, behind a prefix of our own. */
const SHADES = ['muted', 'on-accent', 'text', 'accent', 'danger', 'focus', 'surface'];

/** A shade that the eye tells from another, of 256. */
const SEEN = 4;

/** A colour that no browser knows. */
export const noColour = (setting: string, set: string): Problem => ({
  setting,
  code: 'colour',
  wrong: `is not a colour: ${set}`,
  write: 'one such as "#12586a"',
});

/** A colour that not everyone could read where it stands, and the nearest that they can. */
export const moved = (setting: string, set: string, shown: string): Problem => ({
  setting,
  code: 'shade',
  wrong: `has too little contrast where it stands: ${set} is shown as ${shown}`,
  write: 'that shade, or leave it to the widget',
});

/** Three parts of 256, of a colour as it is drawn in this box. */
function partsOf(colour: string, box: Element): readonly number[] {
  const probe = box.ownerDocument.createElement('i');
  probe.style.color = `color(from ${colour} srgb r g b)`;
  box.appendChild(probe);
  const parts = getComputedStyle(probe).color.match(/[\d.]+(e-\d+)?/g) ?? [];
  box.removeChild(probe);
  return parts.slice(0, 3).map((part) => Math.round(Math.min(1, Number(part)) * 255));
}

/** Tells the site owner which colours of theirs had to be moved, and where to. */
export function tellOfShades(widget: HTMLElement, box: Element): void {
  for (const name of SHADES) {
    const setting = `--ketamine-${name}`;
    const set = getComputedStyle(box).getPropertyValue(setting).trim();
    if (!set) continue;
    if (!CSS.supports('color', set)) {
      reportProblems(widget, [noColour(setting, set)]);
      continue;
    }
    const asked = partsOf(set, box);
    // A bright accent stays as it is where it fills.
    const drawn = name === 'accent' ? 'fill' : name;
    const shown = partsOf(`var(--ketamine-widgets-${drawn})`, box);
    if (shown.some((part, index) => Math.abs(part - (asked[index] ?? 0)) > SEEN))
      reportProblems(widget, [moved(setting, set, `rgb(${shown.join(' ')})`)]);
  }
}
