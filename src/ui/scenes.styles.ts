import {css} from 'lit';

/** The colours of the drawn scenes: the practice’s accent, its relatives, and one warm colour. */
export const scenes = css`
  .scene {
    --scene-ink: color-mix(
      in oklab,
      var(--ketamine-widgets-accent) 45%,
      var(--ketamine-widgets-text)
    );
    --scene-ground: var(--ketamine-widgets-tint);
    --scene-light: oklch(
      from color-mix(in oklab, var(--ketamine-widgets-fill) 24%, var(--ketamine-widgets-surface)) l
        min(0.06, 3 * c) h
    );
    --scene-deep: oklch(
      from color-mix(in oklab, var(--ketamine-widgets-fill) 76%, var(--ketamine-widgets-surface)) l
        min(max(c, 0.09), 1.6 * c) h
    );
    --scene-paper: var(--ketamine-widgets-surface);
    --scene-warm: light-dark(#f8d5a6, #b98f5c);
    --scene-mark: var(--ketamine-widgets-accent);
    display: block;
    inline-size: 100%;
    block-size: auto;
    fill: none;
    stroke-width: 2.2px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .ground {
    fill: var(--scene-ground);
  }
  .light {
    fill: var(--scene-light);
  }
  .deep {
    fill: var(--scene-deep);
  }
  .paper {
    fill: var(--scene-paper);
  }
  .warm {
    fill: var(--scene-warm);
  }
  .hair {
    fill: var(--scene-ink);
  }
  .edged,
  .line,
  .limb {
    stroke: var(--scene-ink);
  }
  .limb {
    stroke-width: 11px;
  }
  .sleeve {
    stroke-width: 6.8px;
  }
  .of-deep {
    stroke: var(--scene-deep);
  }
  .of-warm {
    stroke: var(--scene-warm);
  }
  .of-paper,
  .dashes,
  .stop {
    stroke: var(--scene-paper);
  }
  .mark,
  .dots,
  .cord {
    stroke: var(--scene-mark);
  }
  .dots,
  .cord {
    stroke-width: 7px;
  }
  .dashes {
    stroke-width: 3px;
    stroke-dasharray: 30 26;
  }
  .signal {
    stroke-width: 3px;
    stroke-dasharray: 7 7;
  }
  .stop {
    stroke-width: 4px;
  }
  @media (forced-colors: active) {
    .scene {
      --scene-ink: CanvasText;
      --scene-ground: Canvas;
      --scene-light: Canvas;
      --scene-deep: Canvas;
      --scene-paper: Canvas;
      --scene-warm: Canvas;
      --scene-mark: CanvasText;
    }
    .dashes,
    .stop {
      stroke: CanvasText;
    }
  }
  @media print {
    .scene {
      --scene-ink: #000;
      --scene-ground: #fff;
      --scene-light: #ddd;
      --scene-deep: #999;
      --scene-paper: #fff;
      --scene-warm: #fff;
      --scene-mark: #000;
    }
  }
`;
