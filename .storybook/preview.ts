import type {Preview} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import {version} from '../package.json' with {type: 'json'};
import {cdnBase} from '../src/embed/config.ts';
import '../stories/support/register.ts';
import {argTypesOf, descriptionOf, ELEMENTS, NO_CONTROL} from './arg-types.ts';
import {Container, Reference} from './docs.ts';
import {surroundings, SWITCHES, WIDTHS} from './surroundings.ts';

/** What an event of ours carries: its own fields, without those that every event has. */
const carried = (event: Event): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(event).filter(([field]) => field !== 'isTrusted'));

// What a page can hear goes to the Actions panel, so that everybody sees how little that is.
for (const {name} of ELEMENTS.flatMap(({events = []}) => events)) {
  const log = action(name);
  document.addEventListener(name, (event) => {
    log(carried(event));
  });
}

/** The pages about embedding name the files of this version. */
const withVersion: Preview['argsEnhancers'] = [
  ({initialArgs}) => ('base' in initialArgs ? {...initialArgs, base: cdnBase(version)} : {}),
];

/** What is not set yet has its control all the same, ready to be used. */
const withFields: Preview['argsEnhancers'] = [
  ({argTypes, component, initialArgs}) => {
    const unset: Record<string, boolean | string> = {};
    for (const [name, {control}] of Object.entries(component ? argTypes : {}))
      if (typeof control === 'object' && 'type' in control)
        unset[name] = control.type === 'boolean' ? false : '';
    return {...unset, ...initialArgs};
  },
];

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    // The panel holds what can be set; all else that the manifest says is in the Reference.
    controls: {expanded: false, sort: 'none', exclude: NO_CONTROL},
    viewport: {options: WIDTHS},
    a11y: {test: 'error', config: {}, options: {}},
    docs: {
      container: Container,
      page: Reference,
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      toc: {headingSelector: 'h2', title: 'On this page'},
    },
    options: {
      storySort: {
        // Read without being run: no spread, no name of a list.
        order: [
          'Start here',
          ['Welcome', 'Getting started'],
          'Screener',
          [
            'Overview',
            'Playground',
            'States',
            'Edge cases',
            'Theming',
            'Accessibility',
            'Embed',
            'Print',
          ],
          'Explainer',
          [
            'Overview',
            'Playground',
            'States',
            'Edge cases',
            'Theming',
            'Accessibility',
            'Embed',
            'Print',
          ],
          'Text to schedule',
          [
            'Overview',
            'Playground',
            'States',
            'Edge cases',
            'Theming',
            'Accessibility',
            'Embed',
            'Print',
          ],
          'Payment disclaimer',
          [
            'Overview',
            'Playground',
            'States',
            'Edge cases',
            'Theming',
            'Accessibility',
            'Embed',
            'Print',
          ],
          'Practice',
          [
            'Overview',
            'Playground',
            'States',
            'Edge cases',
            'Theming',
            'Accessibility',
            'Embed',
            'Print',
          ],
          'Host pages',
          'Foundations',
          ['Tokens', 'Voice and tone', 'Content review', 'Decision map', 'Sign-off'],
        ],
      },
    },
  },
  globalTypes: SWITCHES,
  initialGlobals: {
    ...{host: 'none', practice: 'none', scheme: 'light', locale: 'en', direction: 'ltr'},
    ...{text: 'normal', contrast: 'normal', motion: 'normal'},
    ...{transparency: 'normal', medium: 'screen'},
  },
  argsEnhancers: [...withFields, ...withVersion],
  decorators: [surroundings],
};

export default preview;
