/**
 * One page for each widget, to be shown in a frame where a page may hold no script of ours. It is whole
 * in itself and allows nothing but its own script and style.
 */
import type {Plugin} from 'vite';
import {WORDS} from '../../src/content/index.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {frameTitle} from '../../src/embed/titles.ts';
import {CLINIC_NUMBER} from '../../src/settings/details.ts';
import {fill} from '../../src/content/fill.ts';
import {helpLines, type Say} from '../../src/settings/help-lines.ts';
import {smsHref} from '../../src/settings/phone.ts';
import {FRAMES, type Frame} from './cdn-files.ts';
import {hash} from './integrity.ts';

/** What stands there where no script runs at all: help, and how to reach the clinic. */
function fallback(): string {
  const link = ({href, name}: {readonly href: string; readonly name: string}) =>
    `<a href="${href}">${name}</a>`;
  return LOCALES.map((locale) => {
    const msg: Say = (item) => fill(WORDS.common[locale][item], {number: CLINIC_NUMBER.text});
    const help = helpLines(msg, {}).map(link).join(' · ');
    const text = link({href: smsHref(CLINIC_NUMBER), name: msg('textAction')});
    return `<div lang="${locale}"><p>${msg('crisis.strip')}</p><p>${help}</p><p>${msg('textLine')} ${text}</p></div>`;
  }).join('');
}

const NUMBER = 'ketamine-schedule-button';

/** Those that have no number of their own. In a sandbox no link to text or call may work, and a number always does. */
const WITHOUT_NUMBER: readonly Frame[] = ['explainer', 'payment-disclaimer'];

const STYLE = (tag: string, besides: string): string =>
  `html{color-scheme:light dark}body{margin:0;font-family:system-ui,sans-serif}${tag}{display:block}${
    besides && `${besides}:not([hidden]){display:block;margin-block-start:16px}`
  }`;

/** Servers that name no encoding, or another, do no harm. The script is plain already. */
const ascii = (page: string): string =>
  page.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0) ?? ''};`);

function framePage(frame: Frame, script: string): string {
  // Either would end the script where a browser reads it as a part of the page.
  if (/<\/script|<!--/i.test(script))
    throw new Error(`The script of ${frame} cannot stand in a page.`);
  const tag = `ketamine-${frame}`;
  const besides = WITHOUT_NUMBER.includes(frame) ? NUMBER : '';
  const style = STYLE(tag, besides);
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script, 'sha256')}'`,
    `style-src '${hash(style, 'sha256')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types ketamine-widgets',
  ].join('; ');
  const titles = LOCALES.map((locale) => ` data-${locale}="${frameTitle(frame, locale)}"`).join('');
  return ascii(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="description" content="${frameTitle(frame, 'en')}">
<title${titles}>${frameTitle(frame, 'en')}</title>
<style>${style}</style>
</head>
<body>
<main><${tag}>${fallback()}</${tag}>${besides && `<${besides}></${besides}>`}</main>
<script>${script}</script>
</body>
</html>
`);
}

/** Puts each script for a frame into a page of its own. */
export const framePages: Plugin = {
  name: 'frame-pages',
  generateBundle(_, bundle) {
    for (const frame of FRAMES) {
      const script = bundle[`frame/${frame}.js`];
      if (script?.type !== 'chunk') continue;
      Reflect.deleteProperty(bundle, script.fileName);
      this.emitFile({
        type: 'asset',
        fileName: `frame/${frame}.html`,
        source: framePage(frame, script.code.trim()),
      });
    }
  },
};
