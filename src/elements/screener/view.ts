import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {en} from '../../content/screener/en.ts';
import {screener as es} from '../../content/spanish.ts';
import {overridable} from '../../content/screener/overridable.ts';
import {crisisStrip} from '../../ui/crisis.ts';
import {widgetFrame} from '../../ui/widget-frame.ts';
import {screen} from './screens.ts';
import type {Stage} from './stage.ts';

export const words = {
  folder: 'screener',
  en,
  // Asked for anew each time: the words may come later.
  get es() {
    return es;
  },
  overridable,
};

/**
 * Crisis help, and under it the screen that the session is at. Each question and each language has new nodes:
 * text that a page translator replaced would otherwise stay on screen above the next question's answers.
 */
export function view(stage: Stage): TemplateResult {
  const {say, details, locale, session} = stage;
  return widgetFrame(
    stage,
    {label: say('region')},
    html`
      <div class="card">
        ${crisisStrip(say, details, session.at !== 'start')}
        <div>${keyed(session.at + locale, screen(stage))}</div>
      </div>
    `,
  );
}
