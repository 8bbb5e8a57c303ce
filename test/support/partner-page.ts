/** Another site's page, in a frame: our files come to it over the network, as they do to a partner's. */
export interface PartnerPage {
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
  /** What of ours it has fetched: names below `dist/cdn/`, without hashes. */
  fetched(): readonly string[];
  /** What its policy reported, what nobody caught, and what the console said. */
  readonly reports: readonly string[];
  readonly uncaught: readonly string[];
  readonly warnings: readonly string[];
}

export const FOLDER = new URL('/dist/cdn/', location.href).href;

export interface Partner {
  readonly lang?: string;
  readonly policy?: string;
  readonly type?: 'text/html' | 'application/xhtml+xml';
}

/**
 * @param file the name of the script it loads, below `dist/cdn/`
 * @param body what is on it
 */
export async function partnerPage(
  file: string,
  body: string,
  partner: Partner = {},
): Promise<PartnerPage> {
  const {lang = 'en', policy = '', type = 'text/html'} = partner;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 400px; block-size: 600px';
  const markup = `<html lang="${lang}" xmlns="http://www.w3.org/1999/xhtml"><head><title>A partner</title>
    ${policy && `<meta http-equiv="Content-Security-Policy" content="${policy}" />`}</head>
    <body>${body}</body></html>`;
  document.body.prepend(frame);
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  if (type === 'text/html') frame.srcdoc = `<!doctype html>${markup}`;
  else frame.src = URL.createObjectURL(new Blob([markup], {type}));
  await loaded;
  const {contentDocument: page, contentWindow: view} = frame;
  if (!page || !view) throw new Error('The frame has no page');
  const {console} = view as Window & typeof globalThis;
  const reports: string[] = [];
  const uncaught: string[] = [];
  const warnings: string[] = [];
  page.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
    reports.push(`${violatedDirective} ${blockedURI}`);
  });
  view.addEventListener('error', ({message}) => uncaught.push(message));
  view.addEventListener('unhandledrejection', ({reason}) => uncaught.push(String(reason)));
  console.warn = (...all: unknown[]) => warnings.push(all.join(' '));
  // Made here, where no policy asks who may name a script.
  const script = document.createElement('script');
  script.type = file.endsWith('.iife.js') ? 'text/javascript' : 'module';
  script.src = FOLDER + file;
  const ran = new Promise((done) => {
    script.addEventListener('load', done);
    script.addEventListener('error', done);
  });
  page.head.append(script);
  await ran;
  const fetched = () =>
    view.performance
      .getEntriesByType('resource')
      .map(({name}) => name)
      .filter((name) => name.startsWith(FOLDER))
      .map((name) => name.slice(FOLDER.length).replace(/-[\w-]{8}\.js$/, '.js'));
  return {frame, page, fetched, reports, uncaught, warnings};
}
