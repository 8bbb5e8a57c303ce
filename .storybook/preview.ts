import type {Preview} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import {version} from '../package.json' with {type: 'json'};
import {cdnBase} from '../src/embed/config.ts';
import '../stories/support/register.ts';
import {argTypesOf, descriptionOf, ELEMENTS} from './arg-types.ts';
import {surroundings, SWITCHES} from './surroundings.ts';
import {docsTheme} from './theme.ts';

// What a page can hear goes to the Actions panel, so that everybody sees how little that is.
for (const {name} of ELEMENTS.flatMap(({events = []}) => events)) {
  document.addEventListener(name, action(name));
}

/** The pages about embedding name the files of this version. */
const withVersion: Preview['argsEnhancers'] = [
  ({initialArgs}) => ('base' in initialArgs ? {...initialArgs, base: cdnBase(version)} : {}),
];

/** A text that is not set yet still has its field in the controls. */
const withFields: Preview['argsEnhancers'] = [
  ({argTypes, component, initialArgs}) => {
    const fields = Object.entries(component ? argTypes : {}).filter(
      ([name, {control}]) =>
        !name.startsWith('--') &&
        typeof control === 'object' &&
        'type' in control &&
        control.type !== 'boolean',
    );
    return {...Object.fromEntries(fields.map(([name]) => [name, ''])), ...initialArgs};
  },
];

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    // The panel holds what can be set; all else that the manifest says is in the Reference.
    controls: {
      expanded: false,
      sort: 'none',
      exclude: /^(::part|slot=|between the tags|ketamine-)|\(/,
    },
    a11y: {test: 'error', config: {}, options: {}},
    docs: {
      theme: docsTheme,
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
          ['Tokens', 'Voice and tone', 'Content review', 'Decision map'],
        ],
      },
    },
  },
  globalTypes: SWITCHES,
  initialGlobals: {
    ...{host: 'none', practice: 'none', scheme: 'light', locale: 'en', direction: 'ltr'},
    ...{text: 'normal', contrast: 'normal', motion: 'normal', width: 'full'},
    ...{transparency: 'normal', medium: 'screen'},
  },
  argsEnhancers: [...withFields, ...withVersion],
  decorators: [surroundings],
};

export default preview;
