import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../src/content/locales.ts';
import type {Around} from './app.ts';
import type {Say} from './say.ts';

type ViewInput = Pick<Around, 'published' | 'version' | 'download' | 'signed'>;

/** In millions of bytes, as a person reads a size. */
const megabytes = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, {maximumFractionDigits: 1}).format(bytes / 1_000_000);

/** What has to be known before anything else: that the files come with a download, and that the words are a draft. */
export function status(
  {published, version, download, signed}: ViewInput,
  ui: Locale,
  msg: Say,
): TemplateResult {
  const count = signed.ids[ui]?.length ?? 0;
  return html`
    <div class="status">
      ${
        published.at === 'nowhere'
          ? html`<div class="note" id="unpublished">
              <p><b>${msg('unpublished')}</b> ${msg('unpublishedLead', {version})}</p>
              ${
                download
                  ? html`<p>
                      <a class="button" href=${download.href} download
                        >${msg('download', {size: megabytes(download.bytes, ui)})}</a
                      >
                    </p>`
                  : nothing
              }
            </div>`
          : nothing
      }
      ${
        count < signed.of
          ? html`<div class="note" id="draft">
              <p><b>${msg('draft')}</b> ${msg('draftLead', {count, of: signed.of})}</p>
              <p><a href="./docs/content-review.html">${msg('review')}</a></p>
            </div>`
          : nothing
      }
    </div>
  `;
}
