import {
  ArgTypes,
  Controls,
  Description,
  DocsContainer,
  Primary,
  Title,
  useOf,
  type DocsContainerProps,
} from '@storybook/addon-docs/blocks';
import {createElement, Fragment, useSyncExternalStore, type PropsWithChildren} from 'react';
import {GLOBALS_UPDATED, SET_GLOBALS} from 'storybook/internal/core-events';
import {addons} from 'storybook/preview-api';
import {NO_CONTROL} from './arg-types.ts';
import {prefersDark, themeFor} from './theme.ts';

interface Globals {
  readonly globals: Readonly<Record<string, unknown>>;
}

const channel = addons.getChannel();
let scheme: unknown;
const keep = ({globals}: Globals): void => {
  scheme = globals['scheme'];
};
// Kept from the start: a docs page is drawn after the globals have come.
channel.on(SET_GLOBALS, keep);
channel.on(GLOBALS_UPDATED, keep);

const follow = (changed: () => void): (() => void) => {
  channel.on(GLOBALS_UPDATED, changed);
  prefersDark.addEventListener('change', changed);
  return () => {
    channel.off(GLOBALS_UPDATED, changed);
    prefersDark.removeEventListener('change', changed);
  };
};

/** Docs pages are light or dark as the stories on them are. */
export function Container({context, children}: PropsWithChildren<DocsContainerProps>) {
  const theme = useSyncExternalStore(follow, () => themeFor(scheme));
  return createElement(DocsContainer, {context, theme, children});
}

/** A playground with its controls, and then what a page can use but not set. */
export function Reference() {
  const {preparedMeta} = useOf('meta', ['meta']);
  const component = String(preparedMeta.component);
  return createElement(
    Fragment,
    null,
    createElement(Title, null, `<${component}>`),
    createElement(Description, {of: 'meta'}),
    createElement(Primary),
    createElement('h2', {id: 'settings'}, 'Settings'),
    createElement(Controls),
    createElement('h2', {id: 'events-slots-parts-methods'}, 'Events, slots, parts and methods'),
    createElement(ArgTypes, {of: component, include: NO_CONTROL}),
  );
}
