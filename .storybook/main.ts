import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  docs: {defaultName: 'Reference'},
  // The toolbar's own switches set the background, the width and the outline of the page.
  features: {backgrounds: false, measure: false, outline: false, viewport: false},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
};

export default config;
