import {html, type TemplateResult} from 'lit/html.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {marked} from 'marked';
import map from '../../docs/decision-map.md?raw';
import picture from '../../docs/decision-map.svg?raw';

export {picture};

/** The parts of docs/decision-map.md, below its picture, each with its heading. */
const parts = map
  .split(/^## /m)
  .slice(1)
  .map((text) => {
    const [heading = '', ...lines] = text.split('\n');
    return {heading, content: lines.join('\n')};
  });

/** Wide tables move in a window of their own, so that the page does not. */
const asHtml = (markdown: string, heading: string): string => {
  let number = 0;
  return (
    marked
      .parse(markdown, {async: false})
      .replaceAll('<table>', () => {
        number += 1;
        return `<div class="scrolls" tabindex="0" role="region" aria-label="${heading}, table ${number}"><table>`;
      })
      .replaceAll('</table>', '</table></div>')
      // A column of numbers has no heading.
      .replaceAll('<th></th>', '<td></td>')
  );
};

/** The decision model as tables, with every reason and its source. */
export const decisionTables = (): TemplateResult => html`
  ${style}
  ${parts.map(
    ({heading, content}) => html`
      <section class="decisions" lang="en" dir="ltr">
        <h2>${heading}</h2>
        ${unsafeHTML(asHtml(content, heading))}
      </section>
    `,
  )}
`;

const style = html`
  <style>
    .decisions h3 {
      margin-block: 1.4em 0.5em;
      font-size: 1.08em;
    }
    .decisions table {
      min-inline-size: 52em;
    }
    .decisions td {
      min-inline-size: 6em;
    }
    .decisions :is(td, th):first-child {
      min-inline-size: 2em;
    }
  </style>
`;
