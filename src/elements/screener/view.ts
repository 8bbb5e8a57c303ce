import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {en} from '../../content/screener/en.ts';
import {screener as es} from '../../content/spanish.ts';
import {overridable} from '../../content/screener/overridable.ts';
import {crisisStrip} from '../../ui/crisis.ts';
import {widgetFrame} from '../../ui/widget-frame.ts';
import {screen} from './screens.ts';
import type {ScreenContext} from './screen-context.ts';

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
export function view(context: ScreenContext): TemplateResult {
  const {msg, details, locale, session} = context;
  return widgetFrame(
    context,
    {label: msg('region')},
    html`
      <div class="card">
        ${crisisStrip(msg, details, session.at !== 'start')}
        <div>${keyed(session.at + locale, screen(context))}</div>
      </div>
    `,
  );
}
