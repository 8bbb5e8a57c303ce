/* Content security policies and Trusted Types, with every form in which the files are published. */
import {page, type Host, type Places} from './host.ts';

type Directives = (origin: string, places: Places) => string;
type Load = (places: Places, attributes: string) => string;

const NONCE = 'nonce-of-the-page';
const nonce = `nonce="${NONCE}"`;

const tag = (places: Places, file: string, attributes: string): string =>
  `<script crossorigin ${attributes} src="${places.cdn}/${file}"></script>`;

/** Each form of the published files. */
export const FORMS: Readonly<Record<string, Load>> = {
  module: (places, attributes) => tag(places, 'ketamine-widgets.js', `type="module" ${attributes}`),
  'classic script': (places, attributes) =>
    tag(places, 'ketamine-widgets.iife.js', `defer ${attributes}`),
  'file per element': (places, attributes) =>
    ['practice', 'screener', 'explainer', 'schedule-button', 'payment-disclaimer']
      .map((file) => tag(places, `${file}.js`, `type="module" ${attributes}`))
      .join(''),
  'module and packs': (places, attributes) =>
    ['ketamine-widgets', 'packs']
      .map((file) => tag(places, `${file}.js`, `type="module" ${attributes}`))
      .join(''),
};

interface Policy {
  readonly name: string;
  readonly directives: Directives;
  /** Attributes of our script. */
  readonly attributes?: string;
  readonly first?: (places: Places) => string;
  readonly load?: Load;
  readonly header?: string;
  readonly rest?: Partial<Host>;
}

const host = (
  {name, directives, header = 'Content-Security-Policy', ...more}: Policy,
  load: Load,
): Host => ({
  fault: name,
  page: (places) => {
    const {origin} = new URL(places.cdn);
    const {attributes = '', first} = more;
    const served = page(places, {
      first: first?.(places) ?? '',
      load: load(places, attributes),
      headers: {[header]: directives(origin, places)},
    });
    // A page with nonces has one on each of its scripts.
    return {...served, html: served.html.replace('<script src=', `<script ${nonce} src=`)};
  },
  ...more.rest,
});

const ours: Directives = (origin) => `default-src 'none'; script-src ${origin}`;

/** Another Lit on the page, which takes the name of its policy first. */
const anotherLit = (): string =>
  `<script type="module" ${nonce} src="/node_modules/lit-html/lit-html.js"></script>`;

const EVERY_FORM: readonly Policy[] = [
  {name: "default-src 'none'; script-src: our origin alone", directives: ours},
  {
    name: 'nonce',
    directives: () => `default-src 'none'; script-src 'nonce-${NONCE}'`,
    attributes: nonce,
  },
  {
    name: "require-trusted-types-for 'script'",
    directives: (origin) => `${ours(origin, {} as Places)}; require-trusted-types-for 'script'`,
  },
];

/** Lit may not draw there. */
const NOT_ALLOWED: Partial<Host> = {
  expect: 'fallback',
  because: 'The page does not allow the policy `ketamine-widgets`.',
  noise: /trusted-types|TrustedHTML|could not be drawn/,
};

const ONCE: readonly Policy[] = [
  {
    name: 'hash of the file',
    directives: (origin, places) =>
      `default-src 'none'; script-src '${places.integrity('ketamine-widgets.js')}' ${origin}/cdn/prelude.js`,
    load: (places, attributes) =>
      tag(
        places,
        'ketamine-widgets.js',
        `type="module" integrity="${places.integrity('ketamine-widgets.js')}" ${attributes}`,
      ),
  },
  {
    name: 'strict-dynamic: a trusted script adds ours',
    directives: () => `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    load: (places) => `<script ${nonce}>
      const added = document.createElement('script'); added.type = 'module';
      added.src = '${places.cdn}/ketamine-widgets.js'; document.head.append(added);</script>`,
  },
  {
    name: 'every directive to none, and base, forms and frames too',
    directives: (origin) =>
      [
        'default',
        'style',
        'img',
        'font',
        'connect',
        'media',
        'object',
        'frame',
        'child',
        'worker',
        'manifest',
      ]
        .map((each) => `${each}-src 'none'; `)
        .join('') +
      `script-src ${origin}; base-uri 'none'; form-action 'none'; style-src-attr 'none'; style-src-elem 'none'`,
  },
  {
    name: 'trusted-types: our policy by name',
    directives: (origin) =>
      `default-src 'none'; script-src ${origin}; trusted-types ketamine-widgets; require-trusted-types-for 'script'`,
  },
  {
    name: 'trusted-types: another Lit on the page, both names listed',
    directives: (origin) =>
      `default-src 'none'; script-src ${origin} 'nonce-${NONCE}'; trusted-types lit-html ketamine-widgets; require-trusted-types-for 'script'`,
    first: anotherLit,
  },
  {
    name: 'trusted-types: another Lit on the page, duplicates allowed',
    directives: (origin) =>
      `default-src 'none'; script-src ${origin} 'nonce-${NONCE}'; trusted-types lit-html ketamine-widgets 'allow-duplicates'; require-trusted-types-for 'script'`,
    first: anotherLit,
  },
  {
    name: 'trusted-types: only the name that another Lit has taken',
    directives: (origin) =>
      `default-src 'none'; script-src ${origin} 'nonce-${NONCE}'; trusted-types lit-html; require-trusted-types-for 'script'`,
    first: anotherLit,
    rest: NOT_ALLOWED,
  },
  {
    name: "trusted-types 'none', enforced",
    directives: (origin) =>
      `default-src 'none'; script-src ${origin}; trusted-types 'none'; require-trusted-types-for 'script'`,
    rest: NOT_ALLOWED,
  },
  {
    name: "trusted-types 'none', not enforced",
    directives: (origin) => `default-src 'none'; script-src ${origin}; trusted-types 'none'`,
    rest: {noise: /^trusted-types/},
  },
  {
    name: 'report only, as strict as can be',
    header: 'Content-Security-Policy-Report-Only',
    directives: (origin) =>
      `${ours(origin, {} as Places)}; trusted-types ketamine-widgets; require-trusted-types-for 'script'`,
  },
  {
    name: 'a policy that does not know us',
    directives: (origin) => `default-src 'none'; script-src ${origin}/cdn/prelude.js`,
    rest: {
      expect: 'words',
      because: 'The page has not let our file in.',
      noise: /^script-src/,
    },
  },
  {
    name: 'by a meta element',
    header: 'X-None',
    directives: () => '',
    first: ({cdn}) =>
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${new URL(cdn).origin}">`,
  },
];

export const policies: readonly Host[] = [
  ...EVERY_FORM.flatMap((policy) =>
    Object.entries(FORMS).map(([form, load]) =>
      host({...policy, name: `${policy.name} (${form})`}, load),
    ),
  ),
  ...ONCE.map((policy) => host(policy, policy.load ?? FORMS['module'] ?? (() => ''))),
];
