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
    // It can be told from the surface, and is still a bright yellow.
    expect(Math.max(red ?? 255, green ?? 255)).to.be.within(180, 240);
    expect(blue).to.be.below(Math.min(red ?? 0, green ?? 0));
  });

  /** Reddish colours that nobody could read where they stand: each is moved, and stays reddish. */
  const UNREADABLE: Readonly<Record<string, string>> = {
    accent: '#ffd0d0',
    'on-accent': '#600808',
    text: '#ffd0d0',
    muted: '#ffd0d0',
    danger: '#ffd0d0',
    focus: '#ffd0d0',
  };
  for (const [name, colour] of Object.entries(UNREADABLE))
    it(`is told of by its own name, and with the shade of its own place: ${name}`, async () => {
      const told = warnings();
      await looked(`--ketamine-accent: #12586a; --ketamine-${name}: ${colour}`);
      const line = new RegExp(
        `--ketamine-${name} has too little contrast where it stands: ${colour} is shown as ` +
          String.raw`rgb\((\d+) (\d+) (\d+)\)\. Write that shade, or leave it to the widget\. \[kw-shade\]$`,
      );
      const [red = 0, green = 0, blue = 0] = (line.exec(told[0] ?? '') ?? []).slice(1).map(Number);
      expect(told).to.have.length(1);
      expect(red).to.be.above(Math.max(green, blue) + 20);
      // Pale, as it was: no pure red, which is what a misread colour comes to.
      expect(Math.min(green, blue)).to.be.above(50);
    });

  it('of which one part alone is moved is told of as well', async () => {
    const told = warnings();
    await looked('--ketamine-text: #00ff00');
    expect(told.map((line) => /--ketamine-\w+/.exec(line)?.[0])).to.deep.equal(['--ketamine-text']);
  });

  it('that is as good as black is read as it is', async () => {
    const told = warnings();
    await looked('--ketamine-surface: color(srgb 0.000000000001 0 0)');
    expect(told).to.deep.equal([]);
  });

  it('is looked at without a trace in the widget', async () => {
    warnings();
    const page = await looked('--ketamine-accent: #ffe94d');
    const {shadowRoot} = page.firstElementChild!;
    const plain = await looked('');
    const count = (root: ShadowRoot | null): number => root?.querySelectorAll('*').length ?? 0;
    expect(count(shadowRoot)).to.equal(count(plain.firstElementChild!.shadowRoot));
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
