import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit/html.js';
import {en} from '../../src/content/common/en.ts';
import {es} from '../../src/content/common/es.ts';
import {CLINIC_NUMBER} from '../../src/settings/details.ts';
import {Inside} from '../support/inside.ts';
import type {Args} from '../support/settings.ts';
import {expectSame, type PlayContext, type Story} from '../support/story.ts';
import {until} from '../support/until.ts';
import {scheduleButton} from './view.ts';

const meta: Meta<Args> = {
  title: 'Text to schedule/States',
  component: 'ketamine-schedule-button',
  render: scheduleButton,
};
export default meta;

const inside = (canvas: Element): Inside => new Inside(canvas, 'ketamine-schedule-button');
const wordsIn = (canvas: Element): typeof en => ({en, es})[inside(canvas).locale];
const panelIn = (canvas: Element): HTMLElement => {
  const panel = inside(canvas).root.querySelector<HTMLElement>('[part="panel"]');
  if (!panel) throw new Error('There is no panel');
  return panel;
};

async function openPanel(canvas: Element): Promise<void> {
  const panel = panelIn(canvas);
  panel.showPopover();
  await until(() => panel.querySelector('svg[role="img"]'), 'There is no code');
}

export const Default: Story = {};
export const Outline: Story = {args: {variant: 'outline'}};
export const AsLink: Story = {args: {variant: 'link'}};
export const AnotherNumber: Story = {args: {sms: '+44 20 7946 0958'}};
export const WithCallsAndHours: Story = {
  args: {'voice-phone': '972-555-0123', hours: 'Mon–Fri 9 a.m. to 5 p.m.'},
};
/** The number of a link between the tags, which call tracking may change. */
export const NumberFromLink: Story = {
  render: () => html`
    <ketamine-schedule-button><a href="tel:+19725550123">972-555-0123</a></ketamine-schedule-button>
  `,
};

/** What a computer shows when the button is clicked. */
export const PanelOpen: Story = {
  args: {message: 'standard'},
  play: async ({canvasElement, step}: PlayContext) => {
    await step('Open the panel', () => openPanel(canvasElement));
    await step('The number stands there to be typed', () => {
      expectSame(panelIn(canvasElement).textContent.includes(CLINIC_NUMBER.text), true, 'Number');
      return Promise.resolve();
    });
  },
};
/** Closed again, the page is as it was. */
export const PanelClosedAgain: Story = {
  tags: ['same-tree'],
  play: async ({canvasElement, step}: PlayContext) => {
    await step('Open the panel', () => openPanel(canvasElement));
    await step('Close it', () => {
      inside(canvasElement).button(wordsIn(canvasElement)['panel.close']).click();
      return Promise.resolve();
    });
    await step('It is gone', () => {
      expectSame(panelIn(canvasElement).matches(':popover-open'), false, 'The panel is open');
      return Promise.resolve();
    });
  },
};

/** Copies with a clipboard of the story's own, so that no browser has to ask. */
const copies = (said: 'copied' | 'copyFailed', write: () => Promise<void>): Story => ({
  play: async ({canvasElement, step}: PlayContext) => {
    const words = wordsIn(canvasElement);
    const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: write}});
    try {
      await step(`Press “${words.copy}”`, async () => {
        inside(canvasElement).button(words.copy).click();
        await until(() => inside(canvasElement).told, 'Nobody is told what came of it');
      });
      await step('A listener is told', () => {
        const told = words[said].replace('{number}', CLINIC_NUMBER.text);
        expectSame(inside(canvasElement).told, told, 'What is told');
        return Promise.resolve();
      });
    } finally {
      if (before) Object.defineProperty(navigator, 'clipboard', before);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  },
});

export const Copied = copies('copied', () => Promise.resolve());
/** Frames and old browsers refuse. The words then give the number. */
export const CopyingRefused = copies('copyFailed', () => Promise.reject(new Error('Refused')));

export const InSpanish: Story = {args: {lang: 'es'}};
