import {generate} from 'lean-qr';

/**
 * The largest code drawn, of 40 versions: 69 modules to a side. In the panel a module is then some three
 * pixels, which cameras can still tell apart.
 */
const MAX_VERSION = 13;

/** Blank modules around a code, without which cameras do not find it. */
const QUIET = 4;

/** A QR code as an SVG path, one unit a module, and the side of the square around it. */
export interface Qr {
  readonly path: string;
  readonly side: number;
}

/** @returns nothing where the content does not fit into a code that is easy to read */
export function qr(content: string): Qr | undefined {
  try {
    const code = generate(content, {maxVersion: MAX_VERSION});
    let path = '';
    for (let y = 0; y < code.size; y++)
      for (let x = 0; x < code.size; x++)
        if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
    return {path, side: code.size + 2 * QUIET};
  } catch {
    // It throws where there is no room.
    return undefined;
  }
}
