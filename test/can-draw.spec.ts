import {expect} from '@open-wc/testing';
import {until} from '../stories/support/until.ts';
import {FOLDER, partnerPage, type Partner, type PartnerPage} from './support/partner-page.ts';

const BODY = '<ketamine-payment-disclaimer><p>Ask us.</p></ketamine-payment-disclaimer>';
const SCRIPT = `script-src ${new URL(FOLDER).origin}`;
const REQUIRED = `${SCRIPT}; require-trusted-types-for 'script'; trusted-types`;

/** Pages on which a template library, or a file of ours, once did not work. */
const PAGES: Readonly<Record<string, Partner>> = {
  'allows every policy': {policy: `${SCRIPT}; require-trusted-types-for 'script'`},
  'allows one policy, not ours': {policy: `${REQUIRED} lit-html`},
  'allows no policy': {policy: `${REQUIRED} 'none'`},
  'names policies, but requires none': {policy: `${SCRIPT}; trusted-types 'none'`},
};

/** In WebKit a page of this kind runs no module, so it gets the classic script. */
const XML = {'is read as XML': {type: 'application/xhtml+xml'}} as const;

const IIFE = 'ketamine-widgets.iife.js';

for (const file of [IIFE, 'ketamine-widgets.js', 'payment-disclaimer.js', 'auto.js']) {
  describe(`${file}, on a page that`, () => {
    let partner: PartnerPage | undefined;
    afterEach(() => {
      partner?.frame.remove();
      partner = undefined;
    });
    const widget = () => partner?.page.querySelector('ketamine-payment-disclaimer');

    for (const [what, how] of Object.entries<Partner>({...PAGES, ...(file === IIFE && XML)}))
      it(`${what}: shows its widget`, async () => {
        partner = await partnerPage(file, BODY, how);
        await until(() => widget()?.shadowRoot?.textContent, 'Nothing is shown');
        expect(partner.uncaught).to.deep.equal([]);
        expect(partner.warnings).to.deep.equal([]);
      });
  });
}
