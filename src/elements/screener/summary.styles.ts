import {css} from 'lit';

/** One sheet, black on white, in sizes of paper. */
export const summaryStyles = css`
  @page {
    margin: 14mm;
  }
  :root {
    color-scheme: only light;
  }
  body {
    margin: 0;
    color: #000;
    background: #fff;
    font:
      10pt/1.35 system-ui,
      sans-serif;
  }
  h1 {
    margin: 0.9em 0 0.1em;
    font-size: 17pt;
    line-height: 1.2;
  }
  h2 {
    margin: 0.8em 0 0.15em;
    font-size: 12pt;
    break-after: avoid;
  }
  p,
  ul {
    margin: 0 0 0.3em;
  }
  dl {
    margin: 0;
  }
  div {
    break-inside: avoid;
    padding: 0.22em 0;
    border-block-end: 0.5pt solid #000;
  }
  dd {
    margin: 0;
    font-weight: 650;
  }
  /* The answer follows its question in the line. */
  dl > div > * {
    display: inline;
  }
  .help {
    margin: 0;
    padding: 0.5em 0.7em;
    border: 1.2pt solid #000;
    font-weight: 650;
  }
  .write {
    block-size: 3em;
    border-block-end: 0.5pt solid #000;
  }
`;
