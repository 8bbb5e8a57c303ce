import {create} from 'storybook/theming/create';

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const CODE = 'ui-monospace, "Cascadia Code", Menlo, Consolas, monospace';

/** Our own look, quietly: one colour, and as few lines as possible. */
const look = {
  brandTitle: 'Ketamine widgets',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: FONT,
  fontCode: CODE,
  appBorderRadius: 8,
  inputBorderRadius: 6,
} as const;

const light = create({
  ...look,
  base: 'light',
  colorPrimary: '#12586a',
  colorSecondary: '#12586a',
  appBg: '#f6f7f6',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appHoverBg: '#e6eef0',
  appBorderColor: '#dde2e4',
  textColor: '#16212a',
  textMutedColor: '#4b5963',
  textInverseColor: '#ffffff',
  barTextColor: '#4b5963',
  barSelectedColor: '#12586a',
  barHoverColor: '#12586a',
  barBg: '#ffffff',
  inputBg: '#ffffff',
  inputBorder: '#8b979e',
  inputTextColor: '#16212a',
});

const dark = create({
  ...look,
  base: 'dark',
  colorPrimary: '#9fd4e2',
  // Darker by Storybook under what is chosen in the sidebar, where it has to bear white.
  colorSecondary: '#62a8bb',
  appBg: '#12171b',
  appContentBg: '#181d21',
  appPreviewBg: '#181d21',
  appHoverBg: '#232b31',
  appBorderColor: '#30383e',
  textColor: '#edf1f3',
  textMutedColor: '#bcc6cd',
  textInverseColor: '#16212a',
  barTextColor: '#bcc6cd',
  barSelectedColor: '#9fd4e2',
  barHoverColor: '#9fd4e2',
  barBg: '#181d21',
  inputBg: '#12171b',
  inputBorder: '#77858e',
  inputTextColor: '#edf1f3',
});

export const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** The look of what is around the stories, for the colour scheme that the toolbar gives them. */
export const themeFor = (scheme: unknown) =>
  scheme === 'dark' || (scheme === 'light dark' && prefersDark.matches) ? dark : light;
