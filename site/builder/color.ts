import {formatHex, parse} from 'culori';

/**
 * A color as the widgets' snippets write it, however a person has written it: by name, as `#7a2e5d` or
 * without the `#`, or in any other form that CSS has. Nothing when it is none, or one can see through it.
 */
export function hexOf(raw: string): string | undefined {
  const color = parse(raw.trim());
  return color && (color.alpha ?? 1) === 1 ? formatHex(color) : undefined;
}
