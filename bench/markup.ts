/** The four widgets as HTML, in native elements or in those of a kit. */
import {action, disclaimer, explainer, screener} from './work.ts';
import type {Block, Question} from './shapes.ts';

/** The parts in which kits differ, as their own documentation writes them. */
export interface Messages {
  readonly button: (words: string, move: string) => string;
  readonly question: (question: Question) => string;
  readonly topic: (heading: string, content: string, open: boolean) => string;
  readonly topics: (content: string) => string;
  readonly link: (words: string, href: string) => string;
  readonly code: (href: string, label: string) => string;
  readonly note: (content: string) => string;
}

const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
const blocks = (all: readonly Block[]): string =>
  all.map((block) => ('text' in block ? paragraph(block.text) : list(block.list))).join('');

const svg = ({label, path, side}: typeof action.code): string =>
  `<svg role="img" aria-label="${escaped(label)}" viewBox="0 -.5 ${side} ${side}"><path stroke="#000" d="${path}"/></svg>`;

const notes = (question: Question): string => question.notes.map(paragraph).join('');

const native: Messages = {
  button: (words, move) => `<button type="button" data-move="${move}">${escaped(words)}</button>`,
  question: (question) => {
    const type = question.several ? 'checkbox' : 'radio';
    const options = question.options.map(
      ({value, words}) =>
        `<label><input type="${type}" name="${question.id}" value="${value}"> ${escaped(words)}</label>`,
    );
    return `<fieldset><legend>${escaped(question.legend)}</legend>${notes(question)}${options.join('')}</fieldset>`;
  },
  topic: (heading, content, open) =>
    `<details${open ? ' open' : ''}><summary>${escaped(heading)}</summary>${content}</details>`,
  topics: (content) => content,
  link: (words, href) => `<a class="button" href="${escaped(href)}">${escaped(words)}</a>`,
  code: () => svg(action.code),
  note: (content) => `<div class="note">${content}</div>`,
};

/** Shoelace, and Web Awesome, which grew out of it: they differ by prefix and by a few names. */
const shoelaceLike = (prefix: string, note: string): Messages => ({
  button: (words, move) =>
    `<${prefix}-button data-move="${move}">${escaped(words)}</${prefix}-button>`,
  question: (question) => {
    const {id, legend, several, options} = question;
    const one = several ? `${prefix}-checkbox` : `${prefix}-radio`;
    const all = options
      .map(({value, words}) => `<${one} value="${value}">${escaped(words)}</${one}>`)
      .join('');
    return several
      ? `<fieldset><legend>${escaped(legend)}</legend>${notes(question)}${all}</fieldset>`
      : `${notes(question)}<${prefix}-radio-group label="${escaped(legend)}" name="${id}">${all}</${prefix}-radio-group>`;
  },
  topic: (heading, content, open) =>
    `<${prefix}-details summary="${escaped(heading)}"${open ? ' open' : ''}>${content}</${prefix}-details>`,
  topics: (content) => content,
  link: (words, href) =>
    `<${prefix}-button variant="${prefix === 'wa' ? 'brand' : 'primary'}" href="${escaped(href)}">${escaped(words)}</${prefix}-button>`,
  code: (href, label) =>
    `<${prefix}-qr-code value="${escaped(href)}" label="${escaped(label)}"></${prefix}-qr-code>`,
  note: (content) => `<${note}>${content}</${note.replace(/ .*/, '')}>`,
});

const material: Messages = {
  ...native,
  button: (words, move) =>
    `<md-outlined-button data-move="${move}">${escaped(words)}</md-outlined-button>`,
  question: (question) => {
    const {id, legend, several, options} = question;
    const one = several ? 'md-checkbox' : 'md-radio';
    const all = options.map(
      ({value, words}) =>
        `<label><${one} name="${id}" value="${value}"></${one}> ${escaped(words)}</label>`,
    );
    return `<fieldset><legend>${escaped(legend)}</legend>${notes(question)}${all.join('')}</fieldset>`;
  },
  link: (words, href) =>
    `<md-filled-button href="${escaped(href)}">${escaped(words)}</md-filled-button>`,
};

const spectrum: Messages = {
  ...native,
  button: (words, move) =>
    `<sp-button variant="secondary" data-move="${move}">${escaped(words)}</sp-button>`,
  question: (question) => {
    const {id, legend, several, options} = question;
    const one = several ? 'sp-checkbox' : 'sp-radio';
    const all = options
      .map(({value, words}) => `<${one} value="${value}">${escaped(words)}</${one}>`)
      .join('');
    const group = several ? all : `<sp-radio-group name="${id}" vertical>${all}</sp-radio-group>`;
    return `<fieldset><legend>${escaped(legend)}</legend>${notes(question)}${group}</fieldset>`;
  },
  topic: (heading, content, open) =>
    `<sp-accordion-item label="${escaped(heading)}"${open ? ' open' : ''}>${content}</sp-accordion-item>`,
  topics: (content) => `<sp-accordion allow-multiple>${content}</sp-accordion>`,
  link: (words, href) =>
    `<sp-button variant="accent" href="${escaped(href)}">${escaped(words)}</sp-button>`,
};

export const VOCABULARIES = {
  native,
  shoelace: shoelaceLike('sl', 'sl-alert open'),
  'web-awesome': shoelaceLike('wa', 'wa-callout'),
  material,
  spectrum,
} as const;

/** The questions wait in templates, and are drawn when a person comes to them: that is the cheapest for kits. */
function screenerMarkup({button, question, note}: Messages): string {
  const {heading, lead, crisis, promises, start, back, next, error, questions, result} = screener;
  const screens = questions.map(
    (each) =>
      `<template><p tabindex="-1">${escaped(each.progress)}</p>${question(each)}<p role="alert" hidden>${escaped(error)}</p>${button(back, 'back')} ${button(next, 'next')}</template>`,
  );
  const last = `<template><h3 tabindex="-1">${escaped(result.heading)}</h3>${result.words.map(paragraph).join('')}<h4>${escaped(result.answers)}</h4><ul data-answers></ul>${button(result.again, 'again')}</template>`;
  return `<h2>${escaped(heading)}</h2>${note(paragraph(crisis))}<div data-screen>${paragraph(lead)}${list(promises)}${button(start, 'next')}</div>${screens.join('')}${last}`;
}

function explainerMarkup({topic, topics}: Messages): string {
  const {heading, intro, open} = explainer;
  const all = explainer.topics.map((each, place) =>
    topic(each.heading, blocks(each.blocks), place === open),
  );
  return `<h2>${escaped(heading)}</h2>${blocks(intro)}${topics(all.join(''))}`;
}

function actionMarkup({topic, topics, link, code}: Messages): string {
  const {heading, href, before, panel, scan} = action;
  const content = paragraph(scan) + code(href, action.code.label);
  return `<h2>${escaped(heading)}</h2>${list(before)}<p>${link(action.link, href)}</p>${topics(topic(panel, content, false))}`;
}

const disclaimerMarkup = ({note}: Messages): string =>
  note(`<h2>${escaped(disclaimer.heading)}</h2>${blocks(disclaimer.blocks)}`);

export const WIDGETS = ['screener', 'explainer', 'action', 'disclaimer'] as const;
export type Widget = (typeof WIDGETS)[number];

export const markupIn = (vocabulary: Messages): Readonly<Record<Widget, string>> => ({
  screener: screenerMarkup(vocabulary),
  explainer: explainerMarkup(vocabulary),
  action: actionMarkup(vocabulary),
  disclaimer: disclaimerMarkup(vocabulary),
});
