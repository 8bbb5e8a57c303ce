import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/elements/payment-disclaimer/define.ts';
import {warnings} from '../support/site-owner.ts';

/** Two frames on: the widget has its place, and has been looked at. */
async function looked(style: string): Promise<Element> {
  const page = await fixture(
    html`<div style="color-scheme: light; ${style}">
      <ketamine-payment-disclaimer></ketamine-payment-disclaimer>
    </div>`,
  );
  await nextFrame();
  await nextFrame();
  return page;
}

describe('a colour of the practice', () => {
  it('that was too light is told to its owner, with the shade in its place', async () => {
    const told = warnings();
    await looked('--ketamine-accent: #ffe94d');
    expect(told).to.have.length(1);
    const [, red, green, blue] = (
      /is shown as rgb\((\d+) (\d+) (\d+)\).*\[kw-shade\]/.exec(told[0] ?? '') ?? []
    ).map(Number);
    expect(told[0]).to.contain(
      '--ketamine-accent has too little contrast where it stands: #ffe94d',
    );
    // Dark enough, and still a yellow.
    expect(Math.max(red ?? 255, green ?? 255)).to.be.below(140);
    expect(blue).to.be.below(Math.min(red ?? 0, green ?? 0));
  });

  it('that everyone can read is nothing to speak of, and neither is none', async () => {
    const told = warnings();
    await looked('--ketamine-accent: #7a2e5d; --ketamine-surface: #fffdf8');
    await looked('');
    expect(told).to.deep.equal([]);
  });

  it('that is no colour is told to its owner', async () => {
    const told = warnings();
    await looked('--ketamine-surface: brand-blue');
    expect(told).to.deep.equal([
      '<ketamine-payment-disclaimer> --ketamine-surface is not a colour: brand-blue. Write one such as "#12586a". [kw-colour]',
    ]);
  });
});
