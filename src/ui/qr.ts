import {generate} from 'lean-qr/nano';

/** Blank modules around a code, without which cameras do not find it. */
const QUIET = 4;

/** A QR code as an SVG path, one unit a module, and the side of the square around it. */
export interface Qr {
  readonly path: string;
  readonly side: number;
}

export function qr(content: string): Qr {
  const code = generate(content);
  let path = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++)
      if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  return {path, side: code.size + 2 * QUIET};
}
