import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import '../../stories/support/register.ts';
import * as explainerAccessibility from '../../stories/explainer/accessibility.stories.ts';
import * as explainerEdges from '../../stories/explainer/edge-cases.stories.ts';
import * as explainerEmbed from '../../stories/explainer/embed.stories.ts';
import * as explainerPlayground from '../../stories/explainer/playground.stories.ts';
import * as explainerPrint from '../../stories/explainer/print.stories.ts';
import * as explainer from '../../stories/explainer/states.stories.ts';
import * as explainerTheming from '../../stories/explainer/theming.stories.ts';
import * as hosts from '../../stories/hosts/hosts.stories.ts';
import * as paymentAccessibility from '../../stories/payment-disclaimer/accessibility.stories.ts';
import * as paymentEdges from '../../stories/payment-disclaimer/edge-cases.stories.ts';
import * as paymentEmbed from '../../stories/payment-disclaimer/embed.stories.ts';
import * as paymentPlayground from '../../stories/payment-disclaimer/playground.stories.ts';
import * as paymentPrint from '../../stories/payment-disclaimer/print.stories.ts';
import * as payment from '../../stories/payment-disclaimer/states.stories.ts';
import * as paymentTheming from '../../stories/payment-disclaimer/theming.stories.ts';
import * as practiceAccessibility from '../../stories/practice/accessibility.stories.ts';
import * as practiceEdges from '../../stories/practice/edge-cases.stories.ts';
import * as practiceEmbed from '../../stories/practice/embed.stories.ts';
import * as practicePlayground from '../../stories/practice/playground.stories.ts';
import * as practicePrint from '../../stories/practice/print.stories.ts';
import * as practice from '../../stories/practice/states.stories.ts';
import * as practiceTheming from '../../stories/practice/theming.stories.ts';
import * as scheduleAccessibility from '../../stories/schedule-button/accessibility.stories.ts';
import * as scheduleEdges from '../../stories/schedule-button/edge-cases.stories.ts';
import * as scheduleEmbed from '../../stories/schedule-button/embed.stories.ts';
import * as schedulePlayground from '../../stories/schedule-button/playground.stories.ts';
import * as schedulePrint from '../../stories/schedule-button/print.stories.ts';
import * as schedule from '../../stories/schedule-button/states.stories.ts';
import * as scheduleTheming from '../../stories/schedule-button/theming.stories.ts';
import * as screenerAccessibility from '../../stories/screener/accessibility.stories.ts';
import * as screenerEdges from '../../stories/screener/edge-cases.stories.ts';
import * as screenerEmbed from '../../stories/screener/embed.stories.ts';
import * as screenerPlayground from '../../stories/screener/playground.stories.ts';
import * as screenerPrint from '../../stories/screener/print.stories.ts';
import * as screener from '../../stories/screener/states.stories.ts';
import * as screenerTheming from '../../stories/screener/theming.stories.ts';

/** As much of a story as a test needs; Storybook's own types ask for its whole context. */
interface Story {
  readonly args?: Readonly<Record<string, unknown>>;
  readonly tags?: readonly string[];
  readonly render?: (args: Readonly<Record<string, unknown>>) => TemplateResult;
  readonly decorators?: readonly ((story: () => TemplateResult) => TemplateResult)[];
  readonly play?: (scene: {
    canvasElement: HTMLElement;
    step: (label: string, play: () => Promise<void>) => Promise<void>;
  }) => unknown;
}

// prettier-ignore
const FILES: readonly object[] = [
  screener, screenerEdges, screenerPlayground, screenerTheming, screenerAccessibility, screenerEmbed, screenerPrint,
  explainer, explainerEdges, explainerPlayground, explainerTheming, explainerAccessibility, explainerEmbed, explainerPrint,
  schedule, scheduleEdges, schedulePlayground, scheduleTheming, scheduleAccessibility, scheduleEmbed, schedulePrint,
  payment, paymentEdges, paymentPlayground, paymentTheming, paymentAccessibility, paymentEmbed, paymentPrint,
  practice, practiceEdges, practicePlayground, practiceTheming, practiceAccessibility, practiceEmbed, practicePrint,
  hosts,
];

export interface Setting {
  readonly lang: string;
  readonly scheme: string;
}

/** A story by its name, and how to show it alone on the page. */
export interface NamedStory {
  readonly name: string;
  /** The page of its widget that it stands on: “States”, “Edge cases”, “Theming” and so on. */
  readonly page: string;
  readonly tags: readonly string[];
  readonly show: (setting: Setting) => Promise<HTMLElement>;
}

/** Every story there is: the stories are the fixtures of what is checked on every screen. */
export const STORIES: readonly NamedStory[] = FILES.flatMap((file) => {
  const {default: meta, ...stories} = file as Readonly<
    Record<string, Story & {readonly title?: string}>
  >;
  const [widget = '', page = ''] = (meta?.title ?? '').split('/');
  return Object.entries(stories).map(([name, story]) => ({
    name: `${widget} › ${name}`,
    page,
    tags: story.tags ?? [],
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
      try {
        await story.play?.({canvasElement: canvas, step: (_label, play) => play()});
      } catch (error) {
        throw new Error(`${widget} › ${name} did not play: ${String(error)}`, {cause: error});
      }
      return canvas;
    },
  }));
});

export function storyOf(name: string): NamedStory {
  const found = STORIES.find((each) => each.name === name);
  if (!found) throw new Error(`There is no story ${name}`);
  return found;
}

/** A widget's own screens, each of which shows something else: states and edge cases. */
export const SCREENS: readonly NamedStory[] = STORIES.filter(
  ({page, tags}) => /^(States|Edge cases)$/.test(page) && !tags.includes('same-tree'),
);
