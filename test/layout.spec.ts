import {expect} from '@open-wc/testing';
import {cases, inWindow} from './support/commands.ts';
import {described, everything, rootsIn, seen, TAGS} from './support/inside.ts';
import {longerWords} from './support/longer-words.ts';
import {STORIES} from './support/stories.ts';

/** Boxes that stick out of their widget, or hide what does not fit in them. */
const misfits = (canvas: Element): string[] =>
  [...canvas.querySelectorAll(TAGS)].flatMap((widget) => {
    const around = widget.getBoundingClientRect();
    return [...(widget.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((each) => seen(each) && !(each instanceof SVGElement))
      .filter((each) => {
        const box = each.getBoundingClientRect();
        // A panel lies over the page, and has the whole window.
        const {left, right} = each.closest('[popover]') ? {left: 0, right: innerWidth} : around;
        return (
          box.left < left - 1 ||
          box.right > right + 1 ||
          (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
        );
      })
      .map(described);
  });

/** What can be pressed and is smaller than a fingertip. A label counts with its control. */
const small = (canvas: Element): string[] =>
  everything(canvas)
    .filter((each) => each.matches('a[href], button, summary, input, select') && seen(each))
    .map((each) => each.closest('label') ?? each)
    .filter((each) => {
      const {width, height} = each.getBoundingClientRect();
      return width < 43.5 || height < 43.5;
    })
    .map(described);

/** Puts a style sheet into every root, as a reader's own settings or a tool of theirs would. */
function override(canvas: Element, rules: string): () => void {
  const sheets = rootsIn(canvas).map((root) => {
    const style = document.createElement('style');
    style.textContent = rules;
    root.append(style);
    return style;
  });
  return () => {
    for (const sheet of sheets) sheet.remove();
  };
}

function style(canvas: HTMLElement, rules: string): () => void {
  const before = canvas.style.cssText;
  canvas.style.cssText += rules;
  return () => {
    canvas.style.cssText = before;
  };
}

interface Condition {
  /** Of the window. */
  readonly width: number;
  /** Brings it about, and says how to take it back. */
  readonly prepare?: (canvas: HTMLElement) => () => void;
}

const CONDITIONS: Readonly<Record<string, Condition>> = {
  'in a 320 px window, as at 400 % zoom': {width: 320},
  'with a reader’s own text spacing': {
    width: 320,
    prepare: (canvas) =>
      override(
        canvas,
        `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
         p { margin-block-end: 2em !important }`,
      ),
  },
  'with words 40 % longer than Spanish': {width: 320, prepare: longerWords},
  'on a page that runs from right to left': {
    width: 400,
    prepare: (canvas) => {
      canvas.dir = 'rtl';
      return () => {
        canvas.dir = '';
      };
    },
  },
  'with a page’s root font at 62.5 %, tight lines and small print around it': {
    width: 400,
    prepare: (canvas) =>
      style(
        canvas,
        `; font-size: 10px; line-height: 0; text-indent: -999px; text-transform: uppercase;
         white-space: nowrap; letter-spacing: -2px`,
      ),
  },
  'in a 280 px column': {
    width: 640,
    prepare: (canvas) => style(canvas, '; inline-size: 280px; padding: 0'),
  },
  'with text twice as large': {
    width: 640,
    prepare: (canvas) => style(canvas, '; font-size: 200%'),
  },
};

const CASES = await cases({
  story: STORIES.map(({name}) => name),
  condition: Object.keys(CONDITIONS),
});

for (const width of new Set(Object.values(CONDITIONS).map((each) => each.width))) {
  const conditions = Object.entries(CONDITIONS).filter(([, each]) => each.width === width);
  describe(`in a window of ${width} px`, () => {
    inWindow({width, height: 800});
    after(() => {
      document.body.replaceChildren();
    });

    for (const {name, show} of STORIES) {
      const met = conditions.filter(([each]) =>
        CASES.some(({story, condition}) => story === name && condition === each),
      );
      if (!met.length) continue;
      it(`${name}: everything fits, and can be pressed`, async () => {
        // Spanish runs a third longer than English. Shown once: each condition is taken back.
        const canvas = await show({lang: 'es', scheme: 'light'});
        for (const [condition, {prepare}] of met) {
          const restore = prepare?.(canvas);
          expect(misfits(canvas), `sticks out ${condition}`).to.deep.equal([]);
          expect(small(canvas), `too small to press ${condition}`).to.deep.equal([]);
          const sizes = everything(canvas)
            .filter(seen)
            .map((each) => parseFloat(getComputedStyle(each).fontSize));
          expect(Math.min(...sizes), `font size ${condition}`).to.be.at.least(12);
          restore?.();
        }
      });
    }
  });
}
