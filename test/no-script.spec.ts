import {expect, fixture, html} from '@open-wc/testing';

/** A page of a partner as it stands when no script runs. It goes with the test. */
async function withoutScript(path: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = path;
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = '400';
  const page = await (await fetch(path)).text();
  frame.srcdoc = page;
  const loaded = new Promise((done) => {
    frame.addEventListener('load', done, {once: true});
  });
  await fixture(html`<div>${frame}</div>`);
  await loaded;
  return frame.contentDocument!;
}

const HELP = ['tel:988', 'sms:988', 'tel:911'];
const NUMBER = '972-654-5673';

for (const path of ['/site/partner.html', '/site/partner-blocks.html'])
  describe(`without a script, ${path}`, () => {
    const shown = (page: Document, tag: string): HTMLElement => {
      const [widget] = page.querySelectorAll<HTMLElement>(tag);
      if (!widget) throw new Error(`There is no <${tag}>`);
      expect(widget.checkVisibility({visibilityProperty: true})).to.equal(true);
      return widget;
    };
    const links = (widget: HTMLElement): (string | null)[] =>
      [...widget.querySelectorAll('a')].map((link) => link.getAttribute('href'));

    it('has crisis help where the screener would be, and the clinic’s number', async () => {
      const widget = shown(await withoutScript(path), 'ketamine-screener');
      expect(links(widget)).to.include.members(HELP);
      expect(widget.innerText).to.include('988').and.to.include('911').and.to.include(NUMBER);
    });

    it('has the number to text, and that texts are not private', async () => {
      const widget = shown(await withoutScript(path), 'ketamine-schedule-button');
      expect(links(widget)).to.include('sms:+19726545673');
      expect(widget.innerText)
        .to.include(NUMBER)
        .and.to.match(/not private/i);
    });

    it('says what the treatment is, and what insurance does', async () => {
      const page = await withoutScript(path);
      expect(shown(page, 'ketamine-explainer').innerText).to.match(/infusion/i);
      expect(shown(page, 'ketamine-payment-disclaimer').innerText).to.match(/insurance/i);
    });
  });
