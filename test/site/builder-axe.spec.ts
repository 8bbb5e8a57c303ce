import {expect} from '@open-wc/testing';
import {LOCALES} from '../../src/content/locales.ts';
import {violations} from '../support/axe.ts';
import {open, withItsLook} from '../support/builder.ts';
import {cases} from '../support/commands.ts';

const CASES = await cases({
  address: [
    '',
    'platform=wix&sms=12&clinic=Hill',
    'platform=portal',
    'platform=react&--ketamine-accent=navy',
    'platform=wordpress-plugin&wording=%7B%22en%22%3A%7B%22common.textLine%22%3A%22Hi%22%7D%7D',
  ],
  locale: LOCALES,
  scheme: ['light', 'dark'],
});

describe('in the embed builder axe finds nothing', () => {
  withItsLook();

  for (const {address, locale, scheme} of CASES)
    it(`at #${address} (${locale}, ${scheme})`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const root = await open(`${address}&ui=${locale}`);
      for (const more of root.querySelectorAll('details')) more.open = true;
      expect(await violations(root)).to.deep.equal([]);
    });
});
