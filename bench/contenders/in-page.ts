/** Where the widgets stand in the page, whatever their elements: the screener needs these few lines. */
import {stepThrough} from './steps.ts';

for (const screener of document.querySelectorAll<HTMLElement>('[data-work=screener]'))
  stepThrough(screener);

export {stepThrough as mount};
