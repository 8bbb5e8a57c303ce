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
} as const;

export const docsTheme = create({
  ...look,
  base: 'light',
  colorPrimary: '#12586a',
  colorSecondary: '#12586a',
  appBg: '#f6f7f6',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appHoverBg: '#e6eef0',
  appBorderColor: '#dde2e4',
  appBorderRadius: 8,
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
  inputBorderRadius: 6,
});
