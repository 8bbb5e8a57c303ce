import {expect} from '@open-wc/testing';
import {emulateMedia, engine, resize} from './support/commands.ts';
import {longerWords} from './support/longer-words.ts';
import {STORIES} from './support/stories.ts';

const TAGS =
  'ketamine-screener, ketamine-explainer, ketamine-schedule-button, ketamine-payment-disclaimer';

const rootsIn = (canvas: Element): ShadowRoot[] =>
  [...canvas.querySelectorAll(TAGS)].flatMap(({shadowRoot}) => shadowRoot ?? []);

const everything = (canvas: Element): Element[] =>
  rootsIn(canvas).flatMap((root) => [...root.querySelectorAll('*')]);

/** What a person can see; what is kept for listeners is one pixel, on purpose. */
const seen = (element: Element): boolean => {
  const {width, height} = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({visibilityProperty: true});
};

const described = (element: Element): string =>
  `${element.localName} "${(element.textContent.trim() || element.id).slice(0, 40)}"`;

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

/** Whether anything of an element moves for longer than so many seconds; its marks are boxes of their own. */
const moves = (element: Element, longest: number): boolean =>
  [null, '::before', '::after'].some((box) => {
    const {transitionDuration, animationName} = getComputedStyle(element, box);
    return (
      animationName !== 'none' ||
      transitionDuration.split(',').some((time) => parseFloat(time) > longest)
    );
  });

/** Puts a style sheet into every root, as a reader's own settings or a tool of theirs would. */
function override(canvas: Element, rules: string): void {
  for (const root of rootsIn(canvas)) {
    const style = document.createElement('style');
    style.textContent = rules;
    root.append(style);
  }
}

interface Condition {
  readonly name: string;
  readonly width: number;
  readonly prepare?: (canvas: HTMLElement) => void;
}

const CONDITIONS: readonly Condition[] = [
  {name: 'in a 320 px window, as at 400 % zoom', width: 320},
  {
    name: 'in a 280 px column',
    width: 600,
    prepare: (canvas) => {
      canvas.style.inlineSize = '280px';
      canvas.style.padding = '0';
    },
  },
  {
    name: 'with text twice as large',
    width: 640,
    prepare: (canvas) => {
      canvas.style.fontSize = '200%';
    },
  },
  {
    name: 'with a reader’s own text spacing',
    width: 320,
    prepare: (canvas) => {
      override(
        canvas,
        `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
         p { margin-block-end: 2em !important }`,
      );
    },
  },
  {
    name: 'with words 40 % longer than Spanish',
    width: 320,
    prepare: longerWords,
  },
  {
    name: 'on a page that runs from right to left',
    width: 400,
    prepare: (canvas) => {
      canvas.dir = 'rtl';
    },
  },
  {
    name: 'with a page’s root font at 62.5 %, tight lines and small print around it',
    width: 400,
    prepare: (canvas) => {
      canvas.style.fontSize = '10px';
      canvas.style.lineHeight = '0';
      canvas.style.textIndent = '-999px';
      canvas.style.textTransform = 'uppercase';
      canvas.style.whiteSpace = 'nowrap';
      canvas.style.letterSpacing = '-2px';
    },
  },
];

for (const {name, width, prepare} of CONDITIONS) {
  describe(`every story ${name}`, () => {
    beforeEach(() => resize({width, height: 800}));
    after(() => {
      document.body.replaceChildren();
    });

    for (const story of STORIES) {
      it(`${story.name}: everything fits, and can be pressed`, async () => {
        // Spanish runs a third longer than English.
        const canvas = await story.show({lang: 'es', scheme: 'light'});
        prepare?.(canvas);
        expect(misfits(canvas), 'sticks out').to.deep.equal([]);
        expect(small(canvas), 'too small to press').to.deep.equal([]);
        const sizes = everything(canvas)
          .filter(seen)
          .map((each) => parseFloat(getComputedStyle(each).fontSize));
        expect(Math.min(...sizes), 'font size').to.be.at.least(12);
      });
    }
  });
}

describe('every story', () => {
  after(() => {
    document.body.replaceChildren();
  });

  for (const story of STORIES) {
    it(`${story.name}: keeps nothing in a tooltip, a placeholder, or the tab order's way`, async () => {
      const canvas = await story.show({lang: 'en', scheme: 'light'});
      const wrong = everything(canvas).filter((each) =>
        each.matches(
          '[title], [placeholder], [accesskey], [autofocus], [tabindex]:not([tabindex="-1"]), svg title, marquee, [aria-live=assertive]',
        ),
      );
      expect(wrong.map(described)).to.deep.equal([]);
    });

    it(`${story.name}: help in a crisis never moves`, async () => {
      const canvas = await story.show({lang: 'en', scheme: 'light'});
      const moving = everything(canvas)
        .filter((each) => each.matches('a:is([href$=":988"], [href$=":911"], [href$="838255"])'))
        .filter((each) => !/^0s(, 0s)*$/.test(getComputedStyle(each).transitionDuration));
      expect(moving.map(described)).to.deep.equal([]);
    });

    it(`${story.name}: moves for at most 200 ms`, async () => {
      const canvas = await story.show({lang: 'en', scheme: 'light'});
      const slow = everything(canvas).filter((each) => moves(each, 0.2));
      expect(slow.map(described)).to.deep.equal([]);
    });
  }
});

if (engine === 'chromium') {
  describe('every story in forced colours', () => {
    beforeEach(() => emulateMedia({'forced-colors': 'active'}));
    after(() => {
      document.body.replaceChildren();
    });

    for (const story of STORIES) {
      it(`${story.name}: what can be pressed has an edge or an underline, what is picked a mark`, async () => {
        const canvas = await story.show({lang: 'en', scheme: 'light'});
        const lost = everything(canvas)
          .filter((each) => each.matches('.button, a[href], input') && seen(each))
          .filter((each) => {
            const {borderTopWidth, borderTopStyle, textDecorationLine, appearance, opacity} =
              getComputedStyle(each);
            const edge = parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none';
            return (
              !edge && textDecorationLine === 'none' && appearance === 'none' && opacity !== '0'
            );
          });
        expect(lost.map(described)).to.deep.equal([]);
      });
    }
  });

  describe('every story when a reader wants less motion', () => {
    beforeEach(() => emulateMedia({'prefers-reduced-motion': 'reduce'}));

    for (const story of STORIES) {
      it(`${story.name}: does not move`, async () => {
        const canvas = await story.show({lang: 'en', scheme: 'light'});
        const moving = everything(canvas).filter((each) => moves(each, 0));
        expect(moving.map(described)).to.deep.equal([]);
      });
    }
  });
}
