import {expect, fixture, html} from '@open-wc/testing';
import {until} from '../stories/support/until.ts';
import {eventually, framed, FRAMES, type Framed} from './support/framed.ts';

/** What portals and site builders write there. None lets scripts reach the page around. */
const SANDBOXES = [
  'allow-scripts',
  'allow-scripts allow-same-origin',
  'allow-scripts allow-popups',
  'allow-scripts allow-same-origin allow-popups allow-forms',
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-top-navigation-by-user-activation',
] as const;

const NUMBER = '972-654-5673';
const SMALL = '320px';

const host = new URL('/dist/cdn/frame-host.js', location.href).href;

before(async () => {
  await import(host);
});

for (const sandbox of SANDBOXES)
  describe(`in a frame with sandbox="${sandbox}"`, () => {
    for (const widget of FRAMES) {
      it(`shows ${widget}, with help or the number to copy in it, at its full height`, async () => {
        const frame = await framed(widget, {sandbox});
        const text = await frame.text();
        const needed = widget === 'screener' ? ['988', '911'] : [NUMBER, 'Copy number'];
        for (const part of needed) expect(text).to.contain(part);
        await frame.fits();
        expect(frame.height).to.be.greaterThan(200);
      });
    }

    it('has a number that can be selected, and a button that copies it or says how', async () => {
      const frame = await framed('schedule-button', {sandbox});
      const [selected, style] = (await frame.ask('select', '[part="number"]')) as [string, string];
      expect(selected).to.contain(NUMBER);
      expect(style).not.to.equal('none');
      await frame.ask('press', 'Copy number');
      await eventually(
        async () => /number copied|copying did not work/i.test(await frame.text()),
        'nothing was said',
      );
    });
  });

describe('a frame and the page around it', () => {
  it('takes its settings, its language and its look from the address', async () => {
    const frame = await framed('schedule-button', {
      settings: {sms: '972-555-0142', lang: 'es', accent: '#7a2e5d'},
    });
    await eventually(async () => (await frame.text()).includes('972-555-0142'), 'not the number');
    expect(await frame.text()).to.contain('Envíe');
    expect(await frame.ask('accent')).to.equal('#7a2e5d');
  });

  const isQuiet = async (frame: Framed): Promise<boolean> => {
    const before = frame.heights.length;
    for (let turn = 0; turn < 20; turn++) await new Promise(requestAnimationFrame);
    return frame.heights.length === before;
  };

  it('is as high as it has to be also where it is shown later, and again', async () => {
    const panel = await fixture<HTMLElement>(html`<div style="inline-size: 600px" hidden></div>`);
    const frame = await framed('explainer', {into: panel});
    for (const isShown of [true, false, true]) {
      panel.hidden = !isShown;
      if (isShown) await frame.fits();
      expect(frame.height > 200).to.equal(isShown);
    }
    expect(frame.heights).not.to.include(0);
  });

  it('is as high as it has to be also in what unfolds', async () => {
    const folded = await fixture<HTMLDetailsElement>(
      html`<details style="inline-size: 600px">
        <summary>About the treatment</summary>
      </details>`,
    );
    const frame = await framed('explainer', {into: folded});
    folded.open = true;
    await frame.fits();
    expect(frame.height).to.be.within(200, 2500);
  });

  it('grows when it becomes narrow, and then is quiet', async () => {
    const frame = await framed('explainer');
    await frame.fits();
    const wide = frame.height;
    frame.element.style.width = SMALL;
    await until(() => frame.height > wide, 'it did not grow');
    await eventually(() => isQuiet(frame), 'it has no end');
    await frame.fits();
    expect(frame.heights.length).to.be.lessThan(20);
  });

  it('comes to rest where its growing brings a scrollbar that makes it narrower', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="inline-size: 420px; block-size: 400px; overflow: auto"></div>`,
    );
    const frame = await framed('payment-disclaimer', {into: box});
    await frame.fits();
    for (const room of [-1, 0, 1, 8]) {
      box.style.blockSize = `${frame.height + room}px`;
      await eventually(() => isQuiet(frame), 'it has no end');
      await frame.fits();
    }
    expect(frame.heights.length).to.be.lessThan(40);
  });

  it('hears only the frame itself about its height', async () => {
    const frame = await framed('payment-disclaimer');
    await frame.fits();
    const stranger = await fixture<HTMLIFrameElement>(
      html`<iframe
        title="A stranger"
        sandbox="allow-scripts"
        srcdoc="<script>parent.postMessage({type: 'ketamine-frame-height', height: 4000}, '*')</script>"
      ></iframe>`,
    );
    await new Promise((heard) => {
      window.addEventListener('message', ({source}) => {
        if (source === stranger.contentWindow) heard(undefined);
      });
      stranger.srcdoc = stranger.srcdoc.replace('4000', '5000');
    });
    expect(frame.height).to.equal(frame.heights.at(-1));
    await frame.fits();
  });
});
