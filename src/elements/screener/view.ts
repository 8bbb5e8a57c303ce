import {html, nothing, type TemplateResult} from '../../ui/html.ts';
import {en} from '../../content/screener/en.ts';
import {es} from '../../content/screener/es.ts';
import {rewordable} from '../../content/screener/items.ts';
import {crisisStrip} from '../../ui/crisis.ts';
import {screen} from './screens.ts';
import type {Stage} from './stage.ts';

export const words = {folder: 'screener', en, es, rewordable};

/**
 * Crisis help, and under it the screen that the session is at.
 *
 * @param turn in which of two places it stands: by turns, so that each question has new nodes. Text that
 *   a page translator replaced would otherwise stay on screen above the next question's answers
 */
export function view(stage: Stage, turn = true): TemplateResult {
  const {say, details, locale} = stage;
  const now = screen(stage);
  return html`
    <section
      class="base rr-block ph-no-capture fs-exclude sentry-block no-mouseflow"
      data-private
      data-hj-suppress
      data-clarity-mask="true"
      data-dd-privacy="hidden"
      data-theme=${details.theme ?? nothing}
      lang=${locale}
      dir="ltr"
      aria-label=${say('region')}
    >
      <div class="card">
        ${crisisStrip(say, details)}
        <div>${turn ? now : nothing}${turn ? nothing : now}</div>
      </div>
    </section>
  `;
}
