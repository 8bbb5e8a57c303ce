import {expect} from '@open-wc/testing';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import '../stories/support/register.ts';
import * as explainer from '../stories/explainer.stories.ts';
import * as payment from '../stories/payment-disclaimer.stories.ts';
import * as practice from '../stories/practice.stories.ts';
import * as schedule from '../stories/schedule-button.stories.ts';
import * as screener from '../stories/screener.stories.ts';
import {violations} from './support/axe.ts';
import {engine, resize} from './support/commands.ts';

/** As much of a story as these tests need; Storybook's own types ask for its whole context. */
interface Story {
  readonly args?: Readonly<Record<string, unknown>>;
  readonly render?: (args: Readonly<Record<string, unknown>>) => TemplateResult;
  readonly decorators?: readonly ((story: () => TemplateResult) => TemplateResult)[];
  readonly play?: (context: {canvasElement: HTMLElement}) => unknown;
}
type Stories = Readonly<Record<string, Story>>;

const FILES: readonly object[] = [screener, explainer, schedule, payment, practice];
/** One engine looks at every combination; the others at one each, because axe reads the same tree. */
const LANGUAGES = engine === 'chromium' ? ['en', 'es'] : ['en'];
const SCHEMES = engine === 'chromium' ? ['light', 'dark'] : ['light'];
const WIDTHS = engine === 'chromium' ? [320, 1280] : [1280];

async function show(meta: Story, story: Story, lang: string, scheme: string): Promise<HTMLElement> {
  const canvas = document.createElement('div');
  canvas.lang = lang;
  canvas.style.cssText = `color-scheme: ${scheme}; background: Canvas; padding: 8px`;
  document.body.replaceChildren(canvas);
  const args = {...meta.args, ...story.args};
  const view = story.render ?? meta.render;
  let drawn: () => TemplateResult = () => view?.(args) ?? html`${nothing}`;
  for (const decorate of story.decorators ?? []) {
    const inner = drawn;
    drawn = () => decorate(inner);
  }
  render(drawn(), canvas);
  await story.play?.({canvasElement: canvas});
  return canvas;
}

for (const width of WIDTHS) {
  describe(`every story at ${width}px`, () => {
    beforeEach(() => resize({width, height: 800}));
    after(() => {
      document.body.replaceChildren();
    });

    for (const file of FILES) {
      const {default: meta, ...stories} = file as Stories;
      for (const [name, story] of Object.entries(stories)) {
        it(`${String((meta as {title?: string}).title)} › ${name} has nothing that axe reports`, async function () {
          this.timeout(30_000);
          for (const lang of LANGUAGES) {
            for (const scheme of SCHEMES) {
              const canvas = await show(meta ?? {}, story, lang, scheme);
              expect(await violations(canvas), `${lang}, ${scheme}`).to.deep.equal([]);
              const {scrollWidth, clientWidth} = document.documentElement;
              expect(scrollWidth, `${lang}, ${scheme}: no sideways scroll`).to.equal(clientWidth);
            }
          }
        });
      }
    }
  });
}
