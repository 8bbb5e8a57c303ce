import {GLOBALS_UPDATED, SET_GLOBALS} from 'storybook/internal/core-events';
import {addons} from 'storybook/manager-api';
import {prefersDark, themeFor} from './theme.ts';

/** Pages that have nothing to set and nothing to log take the whole width. */
const NO_PANEL = /-(theming|accessibility|print)--|^(foundations|host-pages)-/;

addons.setConfig({
  theme: themeFor('light'),
  sidebar: {showRoots: true},
  // Beside the story only where the toolbar still has its room.
  layout: {navSize: 270, panelPosition: innerWidth >= 1600 ? 'right' : 'bottom'},
  layoutCustomisations: {
    showPanel: ({storyId}, shown) => (NO_PANEL.test(storyId) ? false : shown),
  },
});

addons.register('ketamine-widgets/scheme', (api) => {
  let scheme: unknown;
  const paint = (): void => {
    api.setOptions({theme: themeFor(scheme)});
  };
  const follow = ({globals}: {readonly globals: Readonly<Record<string, unknown>>}): void => {
    scheme = globals['scheme'];
    paint();
  };
  api.on(SET_GLOBALS, follow);
  api.on(GLOBALS_UPDATED, follow);
  prefersDark.addEventListener('change', paint);
});
