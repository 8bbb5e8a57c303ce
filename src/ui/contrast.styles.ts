import {css} from 'lit';

/**
 * Holds a colour to what it stands on, whatever a practice sets: exact, in CSS alone, so that no script
 * has to run again when a page changes its colours. The unit is WCAG's own, relative luminance, which
 * is the Y of XYZ.
 *
 * One colour cannot look at another in CSS. So each ground says what it bounds: the least luminance of what
 * stands on it where it is dark, the most where it is light. That travels in the alpha channel of a black that is mixed
 * into the colour, ten thousand parts to one, and is read from the mixture. As a root, because Firefox keeps 256 shades of
 * alpha, which would be too few where it is dark; in the upper half of them, where the ground is dark. These are
 * the parts of that sum; `scripts/tokens.ts` writes it out for each colour:
 *
 * 1. plain: opaque, and a shade that every screen has.
 * 2. scale: on a light ground darker, on a dark one lighter, until it stands off. The hue stays.
 * 3. fit: what no screen can show is cut off. That makes it darker again.
 * 4. lift: on a dark ground, as much white as is still missing.
 */
export const guard = css`
  .base {
    /* "max(1, alpha)" is 1: a plain one Firefox forgets where it keeps a colour that holds light-dark(). */
    /* More than 4.5, for what is lost in rounding. */
    --ketamine-widgets-ratio: 4.7;
    --ketamine-widgets-plain: srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / max(1, alpha);
    --ketamine-widgets-fit: srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / alpha;
    /* Black and white stand off alike from a luminance of 0.179. One below it, else none. */
    --ketamine-widgets-is-dark: clamp(0, (0.179 - y) * 1e9, 1);
    --ketamine-widgets-bound: xyz-d65 0 0 0 /
      calc(
        (
            var(--ketamine-widgets-is-dark) +
              sqrt(
                clamp(
                  0,
                  (y + 0.05) *
                    pow(var(--ketamine-widgets-ratio), 2 * var(--ketamine-widgets-is-dark) - 1) -
                    0.05,
                  1
                )
              )
          ) /
          2
      );
    --ketamine-widgets-least: pow(max(0, 2 * alpha - 1), 2);
    --ketamine-widgets-by: clamp(
        var(--ketamine-widgets-least),
        1e4 * alpha * y,
        pow(2 * alpha, 2)
      ) /
      max(y, 1e-8);
    --ketamine-widgets-scale: xyz-d65 calc(x * var(--ketamine-widgets-by))
      calc(y * var(--ketamine-widgets-by)) calc(z * var(--ketamine-widgets-by)) / alpha;
    /*
     * A fill has its own text on it. Where it is bright, so that white could not be read on it at 3:1, it stays so
     * on a light ground, as long as it can be told from that.
     */
    --ketamine-widgets-fill-ratio: 1.5;
    --ketamine-widgets-most: pow(2 * alpha, 2);
    --ketamine-widgets-is-bright: clamp(0, (1e4 * alpha * y - 0.3) * 1e9, 1);
    --ketamine-widgets-fill-most: max(
      var(--ketamine-widgets-most),
      var(--ketamine-widgets-is-bright) *
        (
          (var(--ketamine-widgets-most) + 0.05) * var(--ketamine-widgets-ratio) /
            var(--ketamine-widgets-fill-ratio) - 0.05
        )
    );
    --ketamine-widgets-fill-by: clamp(
        var(--ketamine-widgets-least),
        1e4 * alpha * y,
        var(--ketamine-widgets-fill-most)
      ) /
      max(y, 1e-8);
    --ketamine-widgets-fill-scale: xyz-d65 calc(x * var(--ketamine-widgets-fill-by))
      calc(y * var(--ketamine-widgets-fill-by)) calc(z * var(--ketamine-widgets-fill-by)) / alpha;
    --ketamine-widgets-white: clamp(0, (var(--ketamine-widgets-least) - y) / (1.0001 - y), 1);
    --ketamine-widgets-lift: xyz-d65 calc(x + var(--ketamine-widgets-white) * (0.9505 - x))
      calc(y + var(--ketamine-widgets-white) * (1 - y))
      calc(z + var(--ketamine-widgets-white) * (1.089 - z)) / max(1, alpha);
    --ketamine-widgets-on-white: srgb calc(1 - alpha * (1 - clamp(0, r, 1)))
      calc(1 - alpha * (1 - clamp(0, g, 1))) calc(1 - alpha * (1 - clamp(0, b, 1))) / max(1, alpha);
    --ketamine-widgets-on-dark: srgb calc(0.1 - alpha * (0.1 - clamp(0, r, 1)))
      calc(0.1 - alpha * (0.1 - clamp(0, g, 1))) calc(0.1 - alpha * (0.1 - clamp(0, b, 1))) /
      max(1, alpha);
    /* A surface in the middle leaves no room for a tint: neither black nor white stands off from both. */
    --ketamine-widgets-deep: max(min(1, 0.12 / y), clamp(0, (y - 0.27) * 1e9, 1));
    --ketamine-widgets-settle: xyz-d65 calc(x * var(--ketamine-widgets-deep))
      calc(y * var(--ketamine-widgets-deep)) calc(z * var(--ketamine-widgets-deep));
    /* Black on what is light, white on what is dark. */
    --ketamine-widgets-ink: xyz-d65 calc(0.9505 * var(--ketamine-widgets-is-dark))
      var(--ketamine-widgets-is-dark) calc(1.089 * var(--ketamine-widgets-is-dark)) / max(1, alpha);
  }
  /* A reader's wish goes before a practice's. */
  @media (prefers-contrast: more) {
    .base {
      --ketamine-widgets-ratio: 7.2;
      --ketamine-widgets-is-bright: 0;
      --ketamine-surface: light-dark(#fff, #000);
      --ketamine-text: light-dark(#000, #fff);
      --ketamine-muted: light-dark(#000, #fff);
      --ketamine-border: light-dark(#555, #aaa);
    }
  }
`;
