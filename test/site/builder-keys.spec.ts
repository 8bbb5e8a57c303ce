import {expect} from '@open-wc/testing';
import {sayIn} from '../../site/builder/say.ts';
import {nameOf as widgetName} from '../../src/embed/names.ts';
import {readSnippet} from '../../src/embed/read-snippet.ts';
import {words} from '../../src/embed/words/index.ts';
import {BASE, HASH, nameOf, open, textOf, withItsLook} from '../support/builder.ts';
import {press, type} from '../support/commands.ts';
import {watchCopying} from '../support/copying.ts';
import {settled} from '../support/settled.ts';

const msg = sayIn('en');

/** Tabs on until it comes to what begins with this name, as a person without a mouse does. */
async function tabTo(name: string): Promise<HTMLElement> {
  const passed: string[] = [];
  for (let step = 0; step < 150; step++) {
    await press('Tab');
    const now = document.activeElement;
    if (now instanceof HTMLElement && nameOf(now).startsWith(name)) return now;
    passed.push(nameOf(now));
  }
  throw new Error(`Tab does not come to “${name}”, but to: ${passed.join(' | ')}`);
}

/** Goes on in a group of choices, of which only one is in the order of Tab. */
async function arrowTo(value: string): Promise<void> {
  for (let step = 0; step < 20; step++) {
    const now = document.activeElement;
    if (now instanceof HTMLInputElement && now.value === value) return;
    await press('ArrowDown');
  }
  throw new Error(`No arrow comes to ${value}`);
}

describe('the embed builder without a mouse, from nothing to a copied snippet', () => {
  withItsLook();

  it('for WordPress', async () => {
    const copied = watchCopying();
    await open();
    await tabTo(widgetName('explainer', 'en'));
    await press('Space');
    await tabTo(msg('detail.referrer'));
    await type('Lakeside Psychiatry');
    await tabTo(msg('detail.clinic'));
    await type('Hill Clinic');
    await tabTo(msg('swatch.plum'));
    await press('Enter');
    await tabTo(`${msg('copy')}: `);
    await press('Enter');
    await settled();
    const {config, release, left} = readSnippet(copied[0] ?? '');
    expect(copied.length).to.equal(1);
    expect(config.widgets.map(({widget}) => widget)).to.have.members([
      'screener',
      'explainer',
      'schedule-button',
    ]);
    expect(config.details).to.deep.equal({
      referrer: 'Lakeside Psychiatry',
      clinic: 'Hill Clinic',
    });
    expect(config.look.accent).to.equal('#7a2e5d');
    expect(config.form).to.equal('short');
    expect(release?.base).to.equal(BASE);
    expect(release?.integrity['ketamine-widgets.js']).to.equal(HASH);
    expect(left).to.deep.equal([]);
    // What stands there until the script has come: crisis help, and the clinic.
    expect(copied[0]).to.include('href="tel:988"').and.to.include('Hill Clinic');
  });

  it('for Wix, one box for the practice and one for each widget, each name and value by itself', async () => {
    const copied = watchCopying();
    await open();
    await tabTo(msg('detail.clinic'));
    await type('Hill Clinic');
    await tabTo(words('en').platforms['wordpress-block'].name);
    await arrowTo('wix');
    await settled();
    for (let row = 0; row < 8; row++) {
      await tabTo(`${msg('copy')}: `);
      await press('Enter');
      await settled();
    }
    expect(copied).to.deep.equal([
      `${BASE}ketamine-widgets.js`,
      'ketamine-practice',
      'clinic',
      'Hill Clinic',
      `${BASE}ketamine-widgets.js`,
      'ketamine-screener',
      `${BASE}ketamine-widgets.js`,
      'ketamine-schedule-button',
    ]);
  });

  it('says that it was copied, or how to when the browser refuses', async () => {
    watchCopying();
    const root = await open();
    await tabTo(`${msg('copy')}: `);
    await press('Enter');
    await settled();
    expect(textOf(root)).to.include(msg('copied'));
    watchCopying(() => Promise.reject(new Error('refused')));
    await press('Enter');
    await settled();
    expect(textOf(root)).to.include(msg('copyFailed'));
    expect(getSelection()?.toString()).to.include('<ketamine-screener');
  });

  it('keeps what is typed in the address after the #, and nowhere else', async () => {
    const kept = [localStorage.length, sessionStorage.length, document.cookie];
    const before = location.href.split('#')[0];
    await open();
    await tabTo(msg('detail.clinic'));
    await type('Hill Clinic');
    expect(new URLSearchParams(location.hash.slice(1)).get('clinic')).to.equal('Hill Clinic');
    expect(location.href.split('#')[0]).to.equal(before);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(kept);
  });
});
