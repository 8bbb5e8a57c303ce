/* Frames that keep a page away from everything. */
import {differs, page, script, type Host, type Parts, type Places} from './host.ts';

const NO_PAPER =
  'The empty frame that is printed has an origin of its own there, which nobody may write into.';

/** What lets a test ask a page that it cannot look into. */
const answering = (places: Places): string => script(places, '', 'remote.js');

const sandboxed = (flags: string): Host => ({
  fault: `A frame with sandbox="${flags}"`,
  page: differs((places) => ({first: answering(places)})),
  frame: {sandbox: flags},
  ...(!flags.includes('allow-same-origin') && {noPaper: NO_PAPER}),
});

const FLAGS = [
  ...['allow-forms', 'allow-modals', 'allow-popups', 'allow-popups-to-escape-sandbox'],
  ...['allow-pointer-lock', 'allow-presentation', 'allow-orientation-lock', 'allow-downloads'],
  ...['allow-top-navigation-by-user-activation', 'allow-top-navigation-to-custom-protocols'],
  ...['allow-storage-access-by-user-activation', 'allow-same-origin'],
];

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A page that has us in a frame of its own making. */
const within = (
  fault: string,
  frame: (inner: string) => string,
  rest: Partial<Host> = {},
): Host => ({
  fault,
  page: (places) => ({
    html: `<!doctype html><html lang="en"><title>Around</title><body>${frame(
      page(places, {first: answering(places)}).html,
    )}</body></html>`,
  }),
  within: 0,
  ...rest,
});

const size = 'width="380" height="760"';

const headers = (fault: string, sent: Parts['headers'], rest: Partial<Host> = {}): Host => ({
  fault,
  page: differs((places) => ({first: answering(places), headers: sent ?? {}})),
  ...rest,
});

const NOTHING = [
  ...['accelerometer', 'autoplay', 'camera', 'clipboard-read', 'clipboard-write', 'fullscreen'],
  ...['geolocation', 'gyroscope', 'microphone', 'payment', 'web-share', 'sync-xhr', 'usb'],
];

export const frames: readonly Host[] = [
  {
    fault: 'A frame whose sandbox allows no scripts',
    page: differs({}),
    frame: {sandbox: 'allow-same-origin'},
    expect: 'words',
    because: 'No script runs there. What the practice wrote is all there is.',
  },
  sandboxed('allow-scripts'),
  ...FLAGS.map((flag) => sandboxed(`allow-scripts ${flag}`)),
  sandboxed(`allow-scripts ${FLAGS.join(' ')}`),
  within('A frame from srcdoc', (inner) => `<iframe ${size} srcdoc="${escaped(inner)}"></iframe>`),
  within(
    'A frame from a data: address',
    (inner) =>
      `<iframe ${size} src="data:text/html;charset=utf-8,${encodeURIComponent(inner)}"></iframe>`,
  ),
  within(
    'A frame from a blob: address',
    (inner) => `<script>
      const frame = document.createElement('iframe'); frame.width = 380; frame.height = 760;
      frame.src = URL.createObjectURL(new Blob([${JSON.stringify(inner).replaceAll('</script', '<\\/script')}], {type: 'text/html'}));
      document.body.append(frame);</script>`,
  ),
  within(
    'An empty frame that its page has written into',
    (inner) => `<iframe ${size}></iframe><script>
      const {contentDocument: made} = document.querySelector('iframe');
      made.open(); made.write(${JSON.stringify(inner).replaceAll('</script', '<\\/script')}); made.close();</script>`,
  ),
  within(
    'A lazy frame',
    (inner) => `<iframe ${size} loading="lazy" srcdoc="${escaped(inner)}"></iframe>`,
  ),
  within(
    'A frame that may do nothing (allow)',
    (inner) =>
      `<iframe ${size} allow="${NOTHING.map((each) => `${each} 'none'`).join('; ')}" srcdoc="${escaped(inner)}"></iframe>`,
  ),
  within(
    'A frame in a frame in a sandbox',
    (inner) =>
      `<iframe ${size} sandbox="allow-scripts allow-same-origin" srcdoc="${escaped(inner)}"></iframe>`,
  ),
  headers('Permissions-Policy that denies everything', {
    'Permissions-Policy': NOTHING.map((each) => `${each}=()`).join(', '),
  }),
  headers('COOP, COEP and CORP', {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }),
  headers('Referrer-Policy, nosniff, no cache, origin isolation', {
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Origin-Agent-Cluster': '?1',
    'X-DNS-Prefetch-Control': 'off',
  }),
  headers('Document policies against writing and sync requests', {
    'Document-Policy': 'document-write=?0, sync-xhr=?0',
    'Feature-Policy': "sync-script 'none'; document-domain 'none'",
  }),
];
