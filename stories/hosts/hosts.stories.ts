import type {Meta} from '@storybook/web-components-vite';
import {allWidgets, hostPage, HOSTS, type HostId} from '../support/hosts.ts';
import type {Args} from '../support/settings.ts';
import type {Story} from '../support/story.ts';

const meta: Meta<Args> = {
  // A group in the sidebar. Without one, these would stand above “Start here”.
  title: 'Host pages/All four',
  id: 'host-pages',
  parameters: {controls: {disable: true}},
};
export default meta;

/** All four widgets in such a page. Its own page around the story would be one too many. */
const inHost = (id: HostId): Story => ({
  name: HOSTS[id].name,
  parameters: {ownPage: true},
  render: () => hostPage(id, allWidgets()),
});

export const Clean = inHost('clean');
export const SmallRoot = inHost('root');
export const ImportantTheme = inHost('theme');
export const Magazine = inHost('magazine');
export const Sidebar = inHost('sidebar');
export const Dark = inHost('dark');
export const RightToLeft = inHost('rtl');
