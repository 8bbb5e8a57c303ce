import type {Meta} from '@storybook/web-components-vite';
import {en} from '../../src/content/explainer/en.ts';
import {es} from '../../src/content/explainer/es.ts';
import {Inside} from '../support/inside.ts';
import type {Args} from '../support/settings.ts';
import {expectSame, type PlayContext, type Story} from '../support/story.ts';
import {explainer} from './view.ts';

const meta: Meta<Args> = {
  title: 'Explainer/States',
  component: 'ketamine-explainer',
  render: explainer,
};
export default meta;

const inside = (canvas: Element): Inside => new Inside(canvas, 'ketamine-explainer');

const openAll = (canvas: Element): void => {
  for (const topic of inside(canvas).root.querySelectorAll('details')) topic.open = true;
};

export const Default: Story = {};
export const EverythingOpen: Story = {
  play: ({canvasElement}) => {
    openAll(canvasElement);
  },
};
export const ChronicPain: Story = {
  args: {concern: 'pain'},
  play: ({canvasElement}) => {
    openAll(canvasElement);
  },
};
export const Depression: Story = {args: {concern: 'depression'}};
export const Article: Story = {args: {layout: 'article'}};
export const ArticleOnPain: Story = {args: {layout: 'article', concern: 'pain'}};

/** A reader opens a topic by its heading and closes it again. */
export const ATopicOpensAndCloses: Story = {
  tags: ['same-tree'],
  play: async ({canvasElement, step}: PlayContext) => {
    const {root, locale} = inside(canvasElement);
    const {'cost.heading': name} = {en, es}[locale];
    const topic = [...root.querySelectorAll('details')].find((each) =>
      each.textContent.includes(name),
    );
    const press = (expected: boolean) => () => {
      topic?.querySelector('summary')?.click();
      expectSame(topic?.open, expected, `“${name}” is open`);
      return Promise.resolve();
    };
    await step(`Open “${name}”`, press(true));
    await step('Close it', press(false));
    await step('Open it again', press(true));
  },
};

/** One content, two readings: the reader takes the one on pain. */
export const TheReaderChoosesPain: Story = {
  tags: ['same-tree'],
  play: async ({canvasElement, step}: PlayContext) => {
    const {root} = inside(canvasElement);
    const [mood, pain] = root.querySelectorAll('input');
    const before = inside(canvasElement).headings.join();
    await step('Choose the reading on pain', async () => {
      pain?.click();
      await Promise.resolve();
    });
    await step('Only that one is chosen', () => {
      expectSame(pain?.checked, true, 'Pain is chosen');
      expectSame(mood?.checked, false, 'Depression is chosen');
      return Promise.resolve();
    });
    await step('The other reading has gone, and leaves no room', () => {
      expectSame(inside(canvasElement).headings.join() === before, false, 'The same headings');
      return Promise.resolve();
    });
  },
};

export const InSpanish: Story = {args: {lang: 'es'}};
