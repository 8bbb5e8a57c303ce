import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit/html.js';
import {decisionTables, picture} from '../support/decision-map.ts';
import type {Args} from '../support/settings.ts';
import {part, sheet} from '../support/sheet.ts';
import type {Story} from '../support/story.ts';
import {zoomable} from '../support/zoomable.ts';

const meta: Meta<Args> = {
  title: 'Foundations/Decision map',
  parameters: {controls: {disable: true}},
};
export default meta;

/** The same as docs/decision-map.md, from the same files. */
export const DecisionMap: Story = {
  name: 'Decision map',
  render: () =>
    sheet(
      'Decision map',
      'How the screener decides, for a clinician to read and approve. It is drawn from the tables that the screener itself follows.',
      part('As a picture', zoomable(picture, 'Decision map')),
      html`${decisionTables()}`,
    ),
};
