/* How a page, an optimiser or a consent tool may load us. */
import {
  differs,
  inline,
  markup,
  page,
  script,
  widgets,
  type Host,
  type Places,
  type View,
} from './host.ts';

const file = ({cdn}: Places): string => `${cdn}/ketamine-widgets.js`;

/** Adds a script to the page, as other scripts do. */
const add = (src: string, more = ''): string =>
  `const added = document.createElement('script'); added.type = 'module'; ${more}
   added.src = '${src}'; document.head.append(added);`;

/** Names of a page as short as a minifier's, and a list of all that it has. */
const NAMES = 'var e = 1, t = 2, n = 3, known = Object.getOwnPropertyNames(window);';

/** Lit leaves this one name on a page: its register of what decorators said, which is empty. */
const OF_LIT = 'litPropertyMetadata';

/** Throws where a script of ours has changed one of them, or added its own. */
function expectNames(view: View): void {
  const [known, ...own] = ['known', 'e', 't', 'n'].map((name): unknown => Reflect.get(view, name));
  const isKnown = (name: string): boolean =>
    name === OF_LIT || (Array.isArray(known) && known.includes(name));
  const added = Object.getOwnPropertyNames(view).filter((name) => !isKnown(name));
  if (own.join() !== '1,2,3' || added.length)
    throw new Error(`The page's names are ${own.join()}, and added is ${added.join()}`);
}

const BROKEN_LOAD = 'Nothing of ours has run. What the practice wrote is all there is.';

const NO_MODULES_IN_XML =
  'It runs no modules in XML pages. With the classic script the fallback stands: `can-draw.spec.ts`.';

const NO_TEMPLATES_IN_XML =
  'Lit’s templates are not XML. Crisis help, the number and the words stand.';

export const loading: readonly Host[] = [
  {fault: 'A plain page, the script in its head', page: differs({})},
  {
    fault: 'The script at the end of the body',
    page: differs((places) => ({load: '', last: script(places)})),
  },
  {
    fault: 'The script before the widgets, async',
    page: differs((places) => ({load: script(places, 'async')})),
  },
  {
    fault: 'A script that adds ours long after the page has loaded',
    page: differs((places) => ({
      load: inline(`addEventListener('load', () => setTimeout(() => {${add(file(places))}}, 100))`),
    })),
  },
  {
    fault: 'The script comes slowly',
    page: differs((places) => ({load: script(places, '', 'ketamine-widgets.js?wait=600')})),
  },
  {
    fault: 'The script imported by another',
    page: differs((places) => ({
      load: `<script type="module">await import('${file(places)}')</script>`,
    })),
  },
  {
    fault: 'A modulepreload hint before the script',
    page: differs((places) => ({
      load: `<link rel="modulepreload" crossorigin href="${file(places)}">${script(places)}`,
    })),
  },
  {
    fault: 'An import map with names of its own',
    page: differs({
      first: `<script type="importmap">{"imports": {"lit": "./theirs.js", "lit/": "./theirs/"}}</script>`,
    }),
  },
  {
    fault: 'Evaluated from its text, by a blob address',
    page: differs((places) => ({
      load: `<script type="module">
        const text = await (await fetch('${file(places)}')).text();
        await import(URL.createObjectURL(new Blob([text], {type: 'text/javascript'})));
      </script>`,
    })),
  },
  {
    fault: 'The file loaded twice',
    page: differs((places) => ({
      load: script(places) + script(places, '', 'ketamine-widgets.js?again'),
    })),
  },
  {
    fault: 'The classic file in the head, before the tags',
    page: differs(({cdn}) => ({load: `<script src="${cdn}/ketamine-widgets.iife.js"></script>`})),
  },
  {
    fault: 'The module and the classic file, both',
    page: differs((places) => ({
      load: `<script src="${places.cdn}/ketamine-widgets.iife.js"></script>${script(places)}`,
    })),
  },
  {
    fault: 'The classic file evaluated from its text',
    page: differs(({cdn}) => ({
      load: inline(
        `fetch('${cdn}/ketamine-widgets.iife.js').then((found) => found.text()).then((text) => (0, eval)(text))`,
      ),
    })),
  },
  {
    fault: 'A file for each element, packs before them',
    page: differs((places) => ({
      load: ['packs', 'payment-disclaimer', 'schedule-button', 'explainer', 'screener', 'practice']
        .map((name) => script(places, '', `${name}.js`))
        .join(''),
    })),
  },
  {
    fault: 'The page and its script written by document.write',
    page: differs((places) => ({
      load: '',
      body: inline(
        `document.write(${JSON.stringify(markup() + script(places)).replaceAll('</script', '<\\/script')})`,
      ),
    })),
  },
  {
    fault: 'Quirks mode: no doctype',
    page: differs({doctype: ''}),
  },
  {
    fault: 'A base address that leads elsewhere',
    page: differs({first: '<base href="https://elsewhere.invalid/a/b/" target="_blank">'}),
  },
  {
    fault: 'AMD and CommonJS names on the page',
    page: differs({
      first: inline(`
        window.define = () => { throw new Error('Anonymous define') };
        window.define.amd = {};
        window.module = {exports: {}}; window.exports = window.module.exports;
        window.require = () => { throw new Error('No require') };`),
    }),
  },
  {
    fault: 'Subresource integrity that fits',
    page: differs((places) => ({
      load: script(places, `integrity="${places.integrity('ketamine-widgets.js')}"`),
    })),
  },
  {
    fault: 'Subresource integrity that does not fit',
    page: differs((places) => ({
      load: script(places, `integrity="sha384-${'A'.repeat(64)}"`),
    })),
    expect: 'words',
    because: BROKEN_LOAD,
  },
  {
    fault: 'The file is gone (404)',
    page: differs((places) => ({load: script(places, '', 'no-such-file.js')})),
    expect: 'words',
    because: BROKEN_LOAD,
  },
  {
    fault: 'The file never comes',
    page: differs((places) => ({
      load: inline(`addEventListener('load', () => {${add(`${file(places)}?wait=20000`)}})`),
    })),
    expect: 'words',
    because: BROKEN_LOAD,
  },
  {
    fault: 'XHTML, served as such',
    page: (places) => ({
      headers: {'Content-Type': 'application/xhtml+xml'},
      html: page(places)
        .html.replace('doctype', 'DOCTYPE')
        .replace('<html lang="en" >', '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')
        .replace('<meta charset="utf-8">', '')
        .replaceAll('crossorigin ', 'crossorigin="" '),
    }),
    noise: /could not be drawn/,
    except: {
      Firefox: {expect: 'fallback', because: NO_TEMPLATES_IN_XML},
      Chromium: {expect: 'words', because: NO_MODULES_IN_XML},
      WebKit: {expect: 'words', because: NO_MODULES_IN_XML},
    },
  },
  {
    fault: 'A page in Windows-1252',
    page: (places) => {
      const {html} = page(places);
      return {
        headers: {'Content-Type': 'text/html; charset=windows-1252'},
        html: html.replace('<meta charset="utf-8">', ''),
      };
    },
  },
  {
    fault: 'WordPress: paragraphs and line breaks around and within, curled quotes',
    page: differs({
      body: `<p><ketamine-practice clinic="Hill Clinic" sms="972-555-0123" wording="{“en”: {}}"></p>
        <p>${widgets('clinic="Hill Clinic" sms="972-555-0123"').replaceAll('\n', '<br />\n')}<br /></p>
        <p></ketamine-practice></p>`,
    }),
    noise: /ketamine-[a-z-]+> wording is not JSON/,
  },
  {
    fault: 'Widgets written into the page afterwards, by innerHTML',
    page: differs({
      body: '<main></main>',
      last: inline(
        `addEventListener('load', () => {document.querySelector('main').innerHTML = ${JSON.stringify(markup())}})`,
      ),
    }),
  },
  {
    fault: 'A tag of ours that someone else has taken',
    page: differs({
      first: inline(`customElements.define('ketamine-practice', class extends HTMLElement {})`),
      body: widgets('clinic="Hill Clinic" sms="972-555-0123"'),
    }),
  },
  {
    fault: 'An optimiser that delays scripts until the first touch',
    page: differs((places) => ({
      load: script(places, '').replace(
        'type="module"',
        'type="rocketlazyloadscript" data-rocket-type="module"',
      ),
      last: inline(`addEventListener('touchstart', () => {
        for (const waiting of document.querySelectorAll('[data-rocket-type]')) {
          const ready = document.createElement('script');
          for (const {name, value} of waiting.attributes) ready.setAttribute(name, value);
          ready.type = waiting.dataset.rocketType;
          waiting.replaceWith(ready);
        }
      })`),
    })),
    before: (view) => void view.dispatchEvent(new Event('touchstart')),
  },
  {
    fault: 'A consent tool that blocks the script and lets it go later',
    page: differs((places) => ({
      load: script(places, 'data-consent').replace('type="module"', 'type="text/plain"'),
      last: inline(`addEventListener('consent', () => {
        const blocked = document.querySelector('[data-consent]');
        const free = document.createElement('script');
        free.type = 'module'; free.src = blocked.src; free.crossOrigin = 'anonymous';
        blocked.remove(); document.body.append(free);
      })`),
    })),
    before: (view) => void view.dispatchEvent(new Event('consent')),
  },
  {
    fault: 'A consent tool that nobody answers',
    page: differs((places) => ({
      load: script(places).replace('type="module"', 'type="text/plain"'),
    })),
    expect: 'words',
    because: BROKEN_LOAD,
  },
  {
    fault: 'A consent tool that turns the module into a classic script',
    page: differs((places) => ({
      load: inline(NAMES) + script(places).replace('type="module"', ''),
    })),
    before: async (view) => {
      // It ran in the head, and so before the tags.
      await view.customElements.whenDefined('ketamine-screener');
    },
    after: async (ask, view) => {
      await ask('noticed');
      expectNames(view);
    },
  },
  {
    fault: 'An optimiser that combines all scripts into one',
    page: differs((places) => ({
      load: '',
      last: `<script src="${places.cdn.replace('/cdn', '/combined')}/ketamine-widgets.iife.js"></script>`,
    })),
  },
];
