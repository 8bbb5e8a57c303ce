import {css} from 'lit';

/** One sheet of letter paper, black on white, in sizes of paper. */
export const summaryStyles = css`
  @page {
    size: letter;
    margin: 10mm 13mm;
  }
  :root {
    color-scheme: only light;
  }
  body {
    margin: 0;
    color: #000;
    background: #fff;
    font:
      9.5pt/1.36 system-ui,
      sans-serif;
  }
  h1 {
    margin: 0.7em 0 0.1em;
    font-size: 16pt;
    line-height: 1.2;
  }
  h2 {
    margin: 1em 0 0.25em;
    font-size: 11pt;
    break-after: avoid;
  }
  p,
  ul {
    margin: 0 0 0.3em;
  }
  ul {
    padding-inline-start: 1.1em;
  }
  li {
    margin-block-end: 0.25em;
  }
  dl,
  dd {
    margin: 0;
  }
  dl > div {
    break-inside: avoid;
    padding: 0.28em 0;
    border-block-end: 0.5pt solid #000;
  }
  dd {
    font-weight: 650;
  }
  /* Two languages, and still one side. */
  .both {
    font-size: 9pt;
    line-height: 1.28;
  }
  .both dl > div {
    padding-block: 0.15em;
  }
  .both h2 {
    margin-block-start: 0.8em;
  }
  .both .write {
    block-size: 1.7em;
  }
  /* The back. */
  main + main {
    break-before: page;
  }
  .own {
    display: block;
    font-size: 8pt;
    font-style: italic;
    font-weight: 400;
  }
  h1 .own {
    font-size: 11pt;
  }
  .columns {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 9mm;
  }
  .help,
  .box {
    margin: 0;
    padding: 0.45em 0.7em;
    border: 1pt solid #000;
    border-radius: 4pt;
  }
  .help {
    font-size: 8.5pt;
  }
  .box {
    margin-block: 0.6em 0;
    border-width: 1.5pt;
  }
  .write {
    block-size: 2em;
    margin: 0;
    border-block-end: 0.5pt solid #000;
  }
`;
