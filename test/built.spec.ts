import {expect} from '@open-wc/testing';
import {PATHS_TO} from '../stories/support/paths.ts';
import {Walk} from '../stories/support/walk.ts';
import {settled} from './support/settled.ts';

const FILE = new URL('/dist/cdn/ketamine-widgets.js', location.href).href;
const TAGS = [
  'ketamine-practice',
  'ketamine-screener',
  'ketamine-explainer',
  'ketamine-schedule-button',
  'ketamine-payment-disclaimer',
] as const;

/** A partner's page with a strict policy, in a frame of its own. */
async function page(policy: string): Promise<{frame: HTMLIFrameElement; reports: string[]}> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 400px; block-size: 800px';
  frame.srcdoc = `<!doctype html><html lang="en"><head>
    <meta http-equiv="Content-Security-Policy" content="${policy}"></head>
    <body>${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}</body></html>`;
  document.body.append(frame);
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded);
  });
  const reports: string[] = [];
  frame.contentDocument?.addEventListener('securitypolicyviolation', (report) => {
    reports.push(`${report.violatedDirective} ${report.blockedURI} ${report.sample}`);
  });
  return {frame, reports};
}

/** Loads the file that partners link to, and opens its roots so that a test can walk them. */
async function load({contentDocument, contentWindow}: HTMLIFrameElement): Promise<void> {
  if (!contentDocument || !contentWindow) throw new Error('The frame has no page');
  const {prototype} = (contentWindow as Window & typeof globalThis).Element;
  const attachShadow = Reflect.get(prototype, 'attachShadow');
  prototype.attachShadow = function (init) {
    return attachShadow.call(this, {...init, mode: 'open'});
  };
  const script = contentDocument.createElement('script');
  script.type = 'module';
  script.src = FILE;
  const ready = new Promise((loaded, failed) => {
    script.addEventListener('load', loaded);
    script.addEventListener('error', () => {
      failed(new Error(`Could not load ${FILE}: is it built?`));
    });
  });
  contentDocument.head.append(script);
  await ready;
}

describe('the built file, under a policy that allows its script and nothing else', () => {
  const policy = `default-src 'none'; script-src ${new URL(FILE).origin}`;
  let frame: HTMLIFrameElement;
  let reports: string[];

  beforeEach(async () => {
    ({frame, reports} = await page(policy));
    await load(frame);
    await settled();
  });

  afterEach(() => {
    frame.remove();
  });

  it('shows all four widgets, styled, and asks for nothing', () => {
    for (const tag of TAGS.slice(1)) {
      const widget = frame.contentDocument?.querySelector(tag);
      expect(widget?.shadowRoot?.textContent.trim(), tag).not.to.equal('');
      expect(widget?.getBoundingClientRect().height, tag).to.be.greaterThan(150);
    }
    const asked = frame.contentWindow?.performance
      .getEntriesByType('resource')
      .map(({name}) => name);
    expect(asked).to.deep.equal([FILE]);
    expect(reports).to.deep.equal([]);
  });

  for (const [name, {answers}] of Object.entries(PATHS_TO)) {
    it(`walks to ${name} without a report`, async () => {
      const walk = Walk.in(frame.contentDocument?.body ?? document.body);
      await walk.to(answers);
      await settled();
      expect(walk.root.querySelector('details, [href="sms:838255"]')).not.to.equal(null);
      expect(reports).to.deep.equal([]);
    });
  }
});
