import {formatHex, parse} from 'culori';

/**
 * A color as the widgets' snippets write it, however a person has written it: by name, as `#7a2e5d` or
 * without the `#`, or in any other form that CSS has. Nothing when it is none, or one can see through it.
 */
export function hexOf(raw: string): string | undefined {
  const color = read(raw.trim());
  return color && (color.alpha ?? 1) === 1 ? formatHex(color) : undefined;
}

/** culori 4.0.2 throws on a slash before a number with a unit that is none, such as `/1prototype`. */
function read(text: string): ReturnType<typeof parse> {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
