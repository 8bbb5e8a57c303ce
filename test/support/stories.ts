import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import '../../stories/support/register.ts';
import * as explainer from '../../stories/explainer.stories.ts';
import * as payment from '../../stories/payment-disclaimer.stories.ts';
import * as practice from '../../stories/practice.stories.ts';
import * as schedule from '../../stories/schedule-button.stories.ts';
import * as screener from '../../stories/screener.stories.ts';

/** As much of a story as a test needs; Storybook's own types ask for its whole context. */
interface Story {
  readonly args?: Readonly<Record<string, unknown>>;
  readonly render?: (args: Readonly<Record<string, unknown>>) => TemplateResult;
  readonly decorators?: readonly ((story: () => TemplateResult) => TemplateResult)[];
  readonly play?: (context: {canvasElement: HTMLElement}) => unknown;
}

const FILES: readonly object[] = [screener, explainer, schedule, payment, practice];

export interface Setting {
  readonly lang: string;
  readonly scheme: string;
}

/** A story by its name, and how to show it alone on the page. */
export interface NamedStory {
  readonly name: string;
  readonly show: (setting: Setting) => Promise<HTMLElement>;
}

/** Every story there is: the stories are the fixtures of what is checked on every screen. */
export const STORIES: readonly NamedStory[] = FILES.flatMap((file) => {
  const {default: meta, ...stories} = file as Readonly<
    Record<string, Story & {readonly title?: string}>
  >;
  return Object.entries(stories).map(([name, story]) => ({
    name: `${meta?.title ?? ''} › ${name}`,
    show: async ({lang, scheme}: Setting) => {
      const canvas = document.createElement('div');
      canvas.lang = lang;
      canvas.style.cssText = `color-scheme: ${scheme}; background: Canvas; padding: 8px`;
      document.body.replaceChildren(canvas);
      const view = story.render ?? meta?.render;
      let drawn: () => TemplateResult = () =>
        view?.({...meta?.args, ...story.args}) ?? html`${nothing}`;
      for (const decorate of story.decorators ?? []) {
        const inner = drawn;
        drawn = () => decorate(inner);
      }
      render(drawn(), canvas);
      await story.play?.({canvasElement: canvas});
      return canvas;
    },
  }));
});
