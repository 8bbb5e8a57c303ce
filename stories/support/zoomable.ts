import {html, render, type TemplateResult} from 'lit/html.js';
import {styleMap} from 'lit/directives/style-map.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';

const STEPS = [25, 33, 50, 67, 80, 100, 125, 150, 200, 300, 400] as const;

const press = (label: string, symbol: string, act: () => void): TemplateResult => html`
  <button class="press" type="button" aria-label=${label} title=${label} @click=${act}>
    ${symbol}
  </button>
`;

/**
 * A picture in a window that it can be moved and made larger in: by buttons, by + − 0 and the arrows, by
 * Ctrl and the wheel, and by dragging it.
 * @param svg trusted: a file of ours, with its width as an attribute
 */
export function zoomable(svg: string, label: string): HTMLElement {
  const root = document.createElement('div');
  const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
  let zoom = 100;

  const windowOf = (): HTMLElement | undefined =>
    root.querySelector<HTMLElement>('.window') ?? undefined;

  /** Zooms with the middle of what is seen in its place. */
  const zoomTo = (percent: number): void => {
    const view = windowOf();
    const scale = percent / zoom;
    const middle = view && {
      x: (view.scrollLeft + view.clientWidth / 2) * scale,
      y: (view.scrollTop + view.clientHeight / 2) * scale,
    };
    zoom = percent;
    draw();
    if (view && middle)
      view.scrollTo(middle.x - view.clientWidth / 2, middle.y - view.clientHeight / 2);
  };
  const larger = (): void => {
    zoomTo(STEPS.find((step) => step > zoom) ?? zoom);
  };
  const smaller = (): void => {
    zoomTo(STEPS.findLast((step) => step < zoom) ?? zoom);
  };
  const whole = (): void => {
    const view = windowOf();
    if (view) zoomTo(Math.floor((view.clientWidth / width) * 100));
  };

  const KEYS: Readonly<Partial<Record<string, () => void>>> = {
    '+': larger,
    '=': larger,
    '-': smaller,
    '0': () => {
      zoomTo(100);
    },
  };

  const onKey = (event: KeyboardEvent): void => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
    if (!act) return;
    act();
    event.preventDefault();
    // Storybook has shortcuts on single keys.
    event.stopPropagation();
  };
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    (event.deltaY < 0 ? larger : smaller)();
  };
  const onDrag = (event: PointerEvent): void => {
    const view = windowOf();
    if (!view || event.button || event.pointerType !== 'mouse') return;
    view.setPointerCapture(event.pointerId);
    const move = ({movementX, movementY}: PointerEvent): void => {
      view.scrollBy(-movementX, -movementY);
    };
    view.addEventListener('pointermove', move);
    view.addEventListener(
      'lostpointercapture',
      () => {
        view.removeEventListener('pointermove', move);
      },
      {once: true},
    );
  };

  const draw = (): void => {
    render(
      html`
        ${style}
        <div class="row" role="group" aria-label="Size of the picture">
          ${press('Smaller', '−', smaller)} ${press('Larger', '+', larger)}
          <button class="press" type="button" @click=${whole}>Whole width</button>
          <button class="press" type="button" @click=${KEYS['0']}>Actual size</button>
          <output class="percent">${zoom} %</output>
          <span class="told">Or use + − 0 and the arrow keys in the picture, or drag it.</span>
        </div>
        <div
          class="window"
          tabindex="0"
          role="region"
          aria-label=${label}
          @keydown=${onKey}
          @wheel=${{handleEvent: onWheel, passive: false}}
          @pointerdown=${onDrag}
        >
          <div class="picture" style=${styleMap({inlineSize: `${(width * zoom) / 100}px`})}>
            ${unsafeHTML(svg)}
          </div>
        </div>
      `,
      root,
    );
  };
  draw();
  return root;
}

const style = html`
  <style>
    .sheet .row:has(+ .window) {
      align-items: center;
    }
    .sheet .percent {
      min-inline-size: 4em;
      font-variant-numeric: tabular-nums;
    }
    .sheet .window {
      block-size: min(78vh, 60em);
      overflow: auto;
      border: 1px solid var(--line);
      border-radius: 8px;
      background: #fff;
      cursor: grab;
    }
    .sheet .window:active {
      cursor: grabbing;
      user-select: none;
    }
    .sheet .window:focus-visible {
      outline: 3px solid var(--text);
      outline-offset: 2px;
    }
    .sheet .picture svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
    }
    @media print {
      .sheet .row:has(+ .window) {
        display: none;
      }
      .sheet .window {
        block-size: auto;
        border: 0;
      }
      .sheet .picture {
        inline-size: 100% !important;
      }
    }
  </style>
`;
