import {expect} from '@open-wc/testing';
import {until} from '../stories/support/until.ts';
import {FOLDER, partnerPage, type Partner, type PartnerPage} from './support/partner-page.ts';

const BODY = '<ketamine-payment-disclaimer><p>Ask us.</p></ketamine-payment-disclaimer>';
const SCRIPT = `script-src ${new URL(FOLDER).origin}`;
const REQUIRED = `${SCRIPT}; require-trusted-types-for 'script'; trusted-types`;

/** Pages on which Lit can draw. */
const DRAWN: Readonly<Record<string, Partner>> = {
  'allows every policy': {policy: `${SCRIPT}; require-trusted-types-for 'script'`},
  'allows our policy': {policy: `${REQUIRED} ketamine-widgets`},
  'allows the policy of Lit': {policy: `${REQUIRED} lit-html`},
  'names policies, but requires none': {policy: `${SCRIPT}; trusted-types 'none'`},
};

/** Pages on which it cannot: the fallback has to be there, also where the page wrote nothing between the tags. */
const NOT_DRAWN: Readonly<Record<string, Partner>> = {
  'allows no policy': {policy: `${REQUIRED} 'none'`},
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

    for (const [what, how] of Object.entries(DRAWN))
      it(`${what}: shows its widget`, async () => {
        partner = await partnerPage(file, BODY, how);
        await until(() => widget()?.shadowRoot?.querySelector('h2'), 'Nothing is shown');
        expect(partner.uncaught).to.deep.equal([]);
        expect(partner.warnings).to.deep.equal([]);
      });

    for (const [what, how] of Object.entries<Partner>({...NOT_DRAWN, ...(file === IIFE && XML)}))
      it(`${what}: shows crisis help, the number and the author's words, and tells the owner`, async () => {
        partner = await partnerPage(file, BODY, how);
        await until(() => widget()?.shadowRoot?.querySelector('slot'), 'Nothing is shown');
        const links = [...(widget()?.shadowRoot?.querySelectorAll('a') ?? [])];
        expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
          ...['tel:988', 'sms:988', 'tel:911'],
          'sms:+19726545673',
        ]);
        expect(partner.uncaught).to.deep.equal([]);
        expect(partner.warnings.join()).to.match(/^<ketamine-payment-disclaimer>.*kw-not-drawn/);
      });
  });
}
