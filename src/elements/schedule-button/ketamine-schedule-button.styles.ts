import {css} from '../../ui/css.ts';

export const styles = css`
  .act {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.4em;
    margin-block-start: 1.2em;
  }
  .number {
    margin: 0;
    font-size: 1.3em;
    font-weight: 680;
    font-variant-numeric: tabular-nums;
  }
  .digits {
    user-select: all;
    white-space: nowrap;
  }
  [role='status'] {
    margin: 0;
    min-block-size: 1.55em;
  }
  .before {
    margin-block-start: 0.4em;
  }
  .row {
    gap: 0 1em;
  }
`;
