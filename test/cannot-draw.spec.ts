import {expect} from '@open-wc/testing';
import {until} from '../stories/support/until.ts';
import {FOLDER, partnerPage, type Partner, type PartnerPage} from './support/partner-page.ts';
import {settled} from './support/settled.ts';

const BODY = '<ketamine-payment-disclaimer><p>Ask us.</p></ketamine-payment-disclaimer>';
const SCRIPT = `script-src ${new URL(FOLDER).origin}`;
const REQUIRED = `${SCRIPT}; require-trusted-types-for 'script'; trusted-types`;

/** Pages on which templates work, and why it might be thought that they do not. */
const DRAWN: Readonly<Record<string, Partner>> = {
  'allows our policy by name': {policy: `${REQUIRED} ketamine-widgets`},
  'allows every policy': {policy: `${SCRIPT}; require-trusted-types-for 'script'`},
  'names policies, but requires none': {policy: `${SCRIPT}; trusted-types 'none'`},
};

/** In WebKit a page of this kind runs no module, so it gets the classic script. */
const XML = {'is read as XML': {type: 'application/xhtml+xml'}} as const;

const NOT_DRAWN: Readonly<Record<string, Partner>> = {
  'allows no policy': {policy: `${REQUIRED} 'none'`},
  'allows only the policy of its own copy of the library': {policy: `${REQUIRED} lit-html`},
};

const IIFE = 'ketamine-widgets.iife.js';

for (const file of [IIFE, 'ketamine-widgets.js', 'payment-disclaimer.js', 'auto.js']) {
  describe(`${file}, on a page that`, () => {
    let partner: PartnerPage | undefined;
    afterEach(() => {
      partner?.frame.remove();
      partner = undefined;
    });
    const widget = () => partner?.page.querySelector('ketamine-payment-disclaimer');

    for (const [what, how] of Object.entries(DRAWN))
      it(`${what}: shows its widget`, async () => {
        partner = await partnerPage(file, BODY, how);
        await until(() => widget()?.shadowRoot?.textContent, 'Nothing is shown');
        expect(partner.uncaught).to.deep.equal([]);
        expect(partner.warnings).to.deep.equal([]);
      });

    for (const [what, how] of Object.entries<Partner>({...NOT_DRAWN, ...(file === IIFE && XML)}))
      it(`${what}: leaves the author’s words, and tells the owner in one line`, async () => {
        partner = await partnerPage(file, BODY, how);
        await until(() => partner?.warnings.length, 'The owner is not told');
        await settled();
        expect(widget()?.shadowRoot ?? null).to.equal(null);
        expect(widget()?.textContent).to.equal('Ask us.');
        expect(partner.warnings.length).to.equal(1);
        expect(partner.uncaught).to.deep.equal([]);
      });
  });
}
