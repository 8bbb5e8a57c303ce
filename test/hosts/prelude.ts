/* The first script of every host page: notes what a site owner or a browser would notice, and remembers
   closed roots, so that a test can look into them. It runs before anything hostile does. */
(() => {
  const roots = new WeakMap<Element, ShadowRoot>();
  const problems: string[] = [];
  const said: string[] = [];
  const reports: string[] = [];
  const root = (host: Element): ShadowRoot | undefined => roots.get(host);
  const taken: string[] = [];
  Object.defineProperty(window, 'watched', {value: {problems, said, reports, root, taken}});

  const apply = Reflect.apply.bind(Reflect);
  const attachShadow: unknown = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (init) {
    const made = apply(attachShadow as Element['attachShadow'], this, [init]);
    roots.set(this, made);
    return made;
  };

  // A dialog or a download would stay over the tests to come: what a person takes along is noted instead.
  const frames = {...Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')};
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = apply(frames['get'] as () => Window | null, this, []);
      const page = this.contentDocument;
      if (view && page && roots.has((this.getRootNode() as ShadowRoot).host))
        view.print = () => void taken.push(page.body.textContent);
      return view;
    },
  });
  window.print = () => void taken.push('the screen');
  const click: unknown = Reflect.get(HTMLElement.prototype, 'click');
  HTMLElement.prototype.click = function () {
    if (this instanceof HTMLAnchorElement && this.download) taken.push(this.download);
    else apply(click as () => void, this, []);
  };

  addEventListener('error', ({message}) => {
    if (message) problems.push(message);
  });
  addEventListener('unhandledrejection', ({reason}) => problems.push(String(reason)));
  document.addEventListener('securitypolicyviolation', (report) => {
    const {effectiveDirective, blockedURI, sample} = report;
    reports.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
  });
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    console[level] = (...words: unknown[]) => {
      said.push(words.map(String).join(' '));
    };
  }
})();
