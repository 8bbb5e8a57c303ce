import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {es} from '../../src/content/common/es.ts';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {BANNED, BANNED_EVERYWHERE} from '../../src/content/provenance/wording.ts';
import {cdnBase, releaseOf, START, type EmbedConfig} from '../../src/embed/config.ts';
import {CODES, type Code} from '../../src/embed/findings.ts';
import {lintContent, lintHtml, lintPractice} from '../../src/embed/lint.ts';
import {OUR_WORDS, OVERRIDABLE} from '../../src/embed/our-words.ts';
import {snippet} from '../../src/embed/snippet.ts';
import {inLanguage} from '../../src/embed/words/index.ts';
import {profile} from '../../scripts/metadata/profile-schema.ts';
import {runsOf, seed} from '../../scripts/test/share.ts';
import {configs, releases} from './configs.ts';

const HASH = `sha384-${'A'.repeat(64)}`;
const OTHER = `sha384-${'B'.repeat(64)}`;
const BASE = cdnBase('0.1.0');
const SRC = `${BASE}ketamine-widgets.js`;
const RELEASE = releaseOf(BASE, {'ketamine-widgets.js': {integrity: HASH}});
const SCRIPT = `<script type="module" src="${SRC}" integrity="${HASH}" crossorigin="anonymous"></script>`;
const WORDS =
  '<p>In crisis, or thinking about suicide? Call or text 988 at any time. It is free. In danger now? Call 911.</p>';
const WIDGET = `<ketamine-screener>${WORDS}</ketamine-screener>`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body>${body}</body></html>`;

const codes = (html: string, expected?: EmbedConfig): Code[] =>
  lintHtml(html, {expected, release: RELEASE}).map(({code}) => code);

/** For each code, a page that has this trouble and no other. */
const PAGES: Readonly<Partial<Record<Code, readonly string[]>>> = {
  'nothing-found': [page('<h1>Our clinic</h1>'), '<p>Hello</p>'],
  'tags-removed': [
    page(WORDS),
    `<div>${WORDS}</div>`,
    `<div style="--ketamine-accent: #7a2e5d"><p>${es['crisis.strip']}</p></div>`,
  ],
  'tags-cleaned': [page(`${SCRIPT}${WORDS}`), page(`${SCRIPT}<div>${WORDS}</div>`)],
  'frame-removed': [page(`<div data-ketamine-frame-words="screener">${WORDS}</div>`)],
  'parts-dead': [page(`${SCRIPT}${WIDGET}<p><button>Start the self-check</button></p>`)],
  'tags-as-text': [
    page('<p>&lt;ketamine-screener&gt;&lt;/ketamine-screener&gt;</p>'),
    page('<p>&lt;div data-ketamine=&#8221;screener&#8221;&gt;</p>'),
    page(`${SCRIPT}${WIDGET}<p>&lt;ketamine-explainer&gt;</p>`),
  ],
  'quotes-curled': [
    page(`${SCRIPT}<ketamine-screener clinic=“Lakeside”>${WORDS}</ketamine-screener>`),
    page(`${SCRIPT}<ketamine-screener clinic=&#8221;Lakeside&#8221;>${WORDS}</ketamine-screener>`),
    page(`${SCRIPT}<div data-ketamine=”screener”>${WORDS}</div>`).replace(
      'data-ketamine=”screener”',
      'data-ketamine="screener" data-clinic=”Lakeside”',
    ),
  ],
  'paragraphs-inside': [
    page(`${SCRIPT}<ketamine-screener><br />${WORDS}</ketamine-screener>`),
    page(`${SCRIPT}<div data-ketamine="screener"><p></p>${WORDS}<p> </p></div>`),
  ],
  'words-outside': [
    page(`${SCRIPT}<p><ketamine-screener></p><div>${WORDS}</div></ketamine-screener>`),
  ],
  'not-closed': [
    page(`${SCRIPT}<ketamine-screener>${WORDS}`),
    page(`${SCRIPT}<ketamine-screener />${WORDS}</ketamine-screener>`),
  ],
  'script-missing': [page(WIDGET), `<div data-ketamine="screener">${WORDS}</div>`],
  'script-as-text': [page(`&lt;script type="module" src="ketamine-widgets.js"&gt;${WIDGET}`)],
  'script-not-module': [page(`${SCRIPT.replace('type="module" ', '')}${WIDGET}`)],
  'script-held-back': [page(`${SCRIPT.replace('module', 'text/plain')}${WIDGET}`)],
  'script-delayed': [
    page(`${SCRIPT.replace('"module"', '"8f3a-module"')}${WIDGET}`),
    page(
      `${SCRIPT.replace(' src=', ' data-rocket-src=').replace('"module"', '"rocketlazyloadscript"')}${WIDGET}`,
    ),
    page(`${SCRIPT.replace(' src=', ' data-src=')}${WIDGET}`),
  ],
  'script-twice': [page(`${SCRIPT}${SCRIPT}${WIDGET}`)],
  'two-versions': [page(`${SCRIPT}${SCRIPT.replace('0.1.0', '0.2.0')}${WIDGET}`)],
  'packs-missing': [page(`${SCRIPT}<ketamine-screener packs="phq-8">${WORDS}</ketamine-screener>`)],
  'policy-blocks': [
    page(
      `${SCRIPT}${WIDGET}`,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`,
    ),
    page(
      `${SCRIPT}${WIDGET}`,
      `<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://unpkg.com">`,
    ),
  ],
  'address-insecure': [page(`${SCRIPT.replace('https:', 'http:')}${WIDGET}`)],
  'hash-malformed': [page(`${SCRIPT.replace(HASH, 'sha384-abc')}${WIDGET}`)],
  'hash-moving': [
    page(`${SCRIPT.replace('@0.1.0', '@latest')}${WIDGET}`),
    page(`${SCRIPT.replace('@0.1.0', '@1')}${WIDGET}`),
    page(`${SCRIPT.replace('@0.1.0', '')}${WIDGET}`),
  ],
  'hash-differs': [page(`${SCRIPT.replace(HASH, OTHER)}${WIDGET}`)],
  'crossorigin-missing': [page(`${SCRIPT.replace(' crossorigin="anonymous"', '')}${WIDGET}`)],
  'version-moving': [
    page(`${SCRIPT.replace('@0.1.0', '@latest').replace(` integrity="${HASH}"`, '')}${WIDGET}`),
  ],
  'hash-missing': [page(`${SCRIPT.replace(` integrity="${HASH}"`, '')}${WIDGET}`)],
  'unknown-tag': [
    page(`${SCRIPT}<ketamine-screner>${WORDS}</ketamine-screner>`),
    page(`${SCRIPT}<div data-ketamine="sceener">${WORDS}</div>`),
  ],
  'unknown-setting': [
    page(`${SCRIPT}<ketamine-screener clinc="Lakeside">${WORDS}</ketamine-screener>`),
    page(`${SCRIPT}<ketamine-screener phone="972-555-0142">${WORDS}</ketamine-screener>`),
    page(`${SCRIPT}<ketamine-screener accent="#7a2e5d">${WORDS}</ketamine-screener>`),
    page(`${SCRIPT}<ketamine-screener reviewBy="2026-05-01">${WORDS}</ketamine-screener>`),
    page(`${SCRIPT}<div data-ketamine="screener" data-clinik="Lakeside">${WORDS}</div>`),
    page(
      '<iframe allow="clipboard-write" src="https://clinic.example/kw/frame/screener.html#clinc=Lakeside" title="Self-check" height="700"></iframe>',
    ),
  ],
  'bad-value': [
    page(`${SCRIPT}<ketamine-screener sms="call us">${WORDS}</ketamine-screener>`),
    page(`${SCRIPT}<ketamine-screener as-of="May 2026">${WORDS}</ketamine-screener>`),
    page(`${SCRIPT}<ketamine-screener sms="972-555-0142 (24/7)">${WORDS}</ketamine-screener>`),
    page(`${SCRIPT}<ketamine-screener referrer-phone="020 7946 0958">${WORDS}</ketamine-screener>`),
    page(
      `${SCRIPT}<ketamine-screener voice-phone="+44 020 7946 0958">${WORDS}</ketamine-screener>`,
    ),
    page(
      `${SCRIPT}<ketamine-screener crisis-line="116 123" crisis-text="85258 SHOUT" emergency="999">${WORDS}</ketamine-screener>`,
    ),
    page(
      `${SCRIPT}<ketamine-schedule-button>${WORDS}<a href="tel:972-555-0142/3">Call</a></ketamine-schedule-button>`,
    ),
    page(`${SCRIPT}<ketamine-screener as-of="2962-05-01">${WORDS}</ketamine-screener>`),
    page(
      `${SCRIPT}<ketamine-screener as-of="2026-05-01" review-by="2026-04-01">${WORDS}</ketamine-screener>`,
    ),
    page(`${SCRIPT}<ketamine-screener heading-level="9">${WORDS}</ketamine-screener>`),
    page(`${SCRIPT}<ketamine-explainer concern="anxiety">${WORDS}</ketamine-explainer>`),
    page(`${SCRIPT}<ketamine-screener crisis-line="13 11 14">${WORDS}</ketamine-screener>`),
    page(`${SCRIPT}<ketamine-screener wording="{“en”: 1}">${WORDS}</ketamine-screener>`),
    page(
      `${SCRIPT}<div data-ketamine="schedule-button" data-message="my depression">${WORDS}</div>`,
    ),
  ],
  'text-refused': [
    page(
      `${SCRIPT}<ketamine-screener wording='{"en": {"screener.q.safety": "Are you well?"}}'>${WORDS}</ketamine-screener>`,
    ),
  ],
  'text-barred': [
    page(
      `${SCRIPT}<ketamine-screener wording='{"en": {"payment.forms": "{Clinic} gives you forms. It is covered."}}'>${WORDS}</ketamine-screener>`,
    ),
    page(
      `${SCRIPT}<div data-ketamine="screener" data-wording='{"es": {"payment.forms": "{Clinic} le da un descuento."}}'>${WORDS}</div>`,
    ),
  ],
  'form-named': [
    page(
      `${SCRIPT}<ketamine-screener wording='{"en": {"payment.forms": "{Clinic} gives you a superbill."}}'>${WORDS}</ketamine-screener>`,
    ),
  ],
  'data-missing': [page(`${SCRIPT}<div data-ketamine="screener" clinic="Lakeside">${WORDS}</div>`)],
  'data-not-needed': [
    page(`${SCRIPT}<ketamine-screener data-clinic="Lakeside">${WORDS}</ketamine-screener>`),
  ],
  'practice-unknown': [
    page(`${SCRIPT}<ketamine-screener practice="north">${WORDS}</ketamine-screener>`),
  ],
  'practice-apart': [
    page(
      `${SCRIPT}<ketamine-practice clinic="A">${WIDGET}</ketamine-practice><ketamine-practice clinic="B"></ketamine-practice>`,
    ),
  ],
  'practice-unclear': [
    page(
      `${SCRIPT}<ketamine-practice sms="972-555-0111">${WIDGET}</ketamine-practice><ketamine-practice sms="972-555-0122">${WIDGET}</ketamine-practice>${WIDGET}`,
    ),
  ],
  'practice-empty': [page(`${SCRIPT}<ketamine-practice></ketamine-practice>${WIDGET}`)],
  'fallback-missing': [page(`${SCRIPT}<ketamine-screener></ketamine-screener>`)],
  'inside-control': [
    page(`${SCRIPT}<a href="/x">${WIDGET}</a>`),
    page(`${SCRIPT}<button>${WIDGET}</button>`),
  ],
  'inside-form': [page(`${SCRIPT}<form>${WIDGET}</form>`)],
  'inside-hidden': [
    page(`${SCRIPT}<div style="display:none">${WIDGET}</div>`),
    page(`${SCRIPT}<div hidden>${WIDGET}</div>`),
  ],
  'focus-trapped': [
    page(`${SCRIPT}<div role="dialog" aria-modal="true"><button>Close</button>${WIDGET}</div>`),
    page(`${SCRIPT}<div aria-modal="true">${WIDGET}<a href="/">Close</a></div>`),
    page(
      `${SCRIPT}<div id="a" aria-hidden="true"><div role="document"><button data-a11y-dialog-hide>Close</button>${WIDGET}</div></div>`,
    ),
    page(`${SCRIPT}<div x-trap.noscroll="open"><button>Close</button>${WIDGET}</div>`),
    page(
      `${SCRIPT}<div data-focus-trap><button>Close</button><div data-ketamine="screener">${WORDS}</div><button disabled>Next</button></div>`,
    ),
    page(
      '<div role="dialog"><button>Close</button><iframe allow="clipboard-write" src="https://clinic.example/kw/frame/screener.html" title="Self-check" height="700"></iframe></div>',
    ),
  ],
  'lang-missing': [page(`${SCRIPT}${WIDGET}`).replace(' lang="en"', '')],
  'lang-unknown': [page(`${SCRIPT}<ketamine-screener lang="fr">${WORDS}</ketamine-screener>`)],
  'tracker-near': [
    page(`${SCRIPT}${WIDGET}<script src="https://www.googletagmanager.com/gtag/js"></script>`),
    page(`${SCRIPT}${WIDGET}<script>fbevents()</script>`),
  ],
  'frame-from-cdn': [
    page(
      `<iframe allow="clipboard-write" src="${BASE}frame/screener.html" title="Self-check" height="700"></iframe>`,
    ),
  ],
  'frame-sandboxed': [
    page(
      '<iframe allow="clipboard-write" src="https://clinic.example/kw/frame/screener.html" title="Self-check" height="700" sandbox="allow-forms"></iframe>',
    ),
    page(
      '<iframe allow="clipboard-write" src="https://clinic.example/kw/frame/screener.html" title="Self-check" height="700" sandbox="allow-scripts"></iframe>',
    ),
  ],
  'frame-untitled': [
    page(
      '<iframe allow="clipboard-write" src="https://clinic.example/kw/frame/screener.html" height="700"></iframe>',
    ),
  ],
  'frame-cannot-copy': [
    page(
      '<iframe src="https://clinic.example/kw/frame/screener.html" title="Self-check" height="700"></iframe>',
    ),
  ],
  'frame-height': [
    page(
      '<iframe allow="clipboard-write" src="https://clinic.example/kw/frame/screener.html" title="Self-check"></iframe>',
    ),
  ],
};

const COLOURED: EmbedConfig = {
  ...START,
  details: {clinic: 'Lakeside', sms: '972-555-0142'},
  look: {accent: '#7a2e5d'},
  lang: 'es',
};

describe('what is wrong with a page', () => {
  for (const [code, pages = []] of Object.entries(PAGES))
    it(code, () => {
      for (const html of pages) assert.deepEqual(codes(html), [code], html);
    });

  it('is nothing, where all is well', () => {
    const fine = [
      `${SCRIPT}${WIDGET}`,
      `${SCRIPT}<ketamine-practice clinic="Lakeside" sms="972-555-0142">${WIDGET}</ketamine-practice>`,
      `${SCRIPT}<ketamine-practice clinic="Lakeside"></ketamine-practice>${WIDGET}`,
      `${SCRIPT}<div data-ketamine="screener" data-clinic="Lakeside" data-animation="fade">${WORDS}</div>`,
      `${SCRIPT}<ketamine-screener id="a" class="b" data-x="c" aria-label="d" v-if="e">${WORDS}</ketamine-screener>`,
      `<script src="https://clinic.example/kw/ketamine-widgets.iife.js" defer></script>${WIDGET}`,
      `${SCRIPT}<div role="dialog"><button>Close</button>${WIDGET}<p><button>Close</button></p></div>`,
      `${SCRIPT}<dialog><button>Close</button>${WIDGET}</dialog>`,
      `${SCRIPT}<div class="modal fade" role="dialog"><div class="modal-dialog"><button>Close</button>${WIDGET}</div></div>`,
    ];
    for (const body of fine) assert.deepEqual(codes(page(body)), []);
    const packs = `<ketamine-screener packs="phq-8">${WORDS}</ketamine-screener>`;
    for (const scripts of [
      `${SCRIPT}${SCRIPT.replace('ketamine-widgets.js', 'packs.js')}`,
      // It fetches what the page asks for.
      SCRIPT.replace('ketamine-widgets.js', 'auto.js'),
    ])
      assert.deepEqual(codes(page(`${scripts}${packs}`)), []);
    const policy = `<meta http-equiv="Content-Security-Policy" content="script-src https://cdn.jsdelivr.net">`;
    assert.deepEqual(codes(page(`${SCRIPT}${WIDGET}`, policy)), []);
  });

  it('tells what was in the snippet and is gone', () => {
    const whole = snippet(COLOURED, RELEASE, {fallback: () => WORDS});
    assert.deepEqual(codes(whole, COLOURED), []);
    assert.deepEqual(codes(whole.replaceAll(/ style="[^"]*"/g, ''), COLOURED), ['settings-lost']);
    assert.deepEqual(codes(whole.replace(/<ketamine-practice.*\n/, ''), COLOURED), [
      'settings-lost',
    ]);
    assert.deepEqual(codes(whole.replace(/<ketamine-schedule.*/, ''), COLOURED), ['widgets-lost']);
  });

  it('is told with the line, the tag, and what to write, in both languages', () => {
    const html = page(`\n\n${SCRIPT}\n<ketamine-screner>${WORDS}</ketamine-screner>`);
    const [english] = lintHtml(html);
    assert.deepEqual(english, {
      code: 'unknown-tag',
      severity: 'error',
      where: 'line 4, <ketamine-screner>',
      wrong: 'There is no widget called “screner”.',
      write: 'Did you mean <ketamine-screener>?',
    });
    const [spanish] = lintHtml(html, {locale: 'es'});
    assert.equal(spanish?.where, 'línea 4, <ketamine-screner>');
    assert.match(spanish.write, /^¿Quiso decir <ketamine-screener>\?$/);
  });

  it('leaves no {slot} and no English in what it says', () => {
    const all = Object.values(PAGES).flat();
    for (const locale of LOCALES)
      for (const html of all)
        for (const {code, where, wrong, write} of lintHtml(html, {locale, release: RELEASE})) {
          assert.doesNotMatch(
            where + wrong + write,
            /\{(?!slots|"en|…|[A-Z])\w*\}|undefined/,
            code,
          );
          if (locale === 'es')
            assert.doesNotMatch(
              `${wrong} ${write}`.replace(/«.*»/g, ''),
              /\b(is not|such as|leave it|the|or)\b/,
              html,
            );
        }
  });
});

describe('a snippet of ours', () => {
  it('has nothing wrong but what a person typed, in any form', () => {
    const typed = new Set<Code>([
      'bad-value',
      'text-refused',
      'text-barred',
      'form-named',
      'practice-unknown',
      'frame-from-cdn',
    ]);
    const alone = new Set<Code>(['script-missing', 'fallback-missing', 'hash-missing']);
    fc.assert(
      fc.property(configs, releases, (config, release) => {
        const making = {
          fallback: () => WORDS,
          prerendered: () => '<template shadowrootmode="open"></template>',
        };
        for (const {code} of lintHtml(snippet(config, release, making), {
          expected: config,
          release,
        })) {
          if (
            typed.has(code) ||
            (config.form === 'package' ? alone : new Set<Code>(['hash-missing'])).has(code)
          )
            continue;
          assert.fail(code);
        }
      }),
      {numRuns: runsOf(2_000), seed},
    );
  });

  it('may be cut, doubled and spoilt in any way without an error of ours', () => {
    fc.assert(
      fc.property(
        configs,
        releases,
        fc.nat(),
        fc.nat(),
        fc.string({unit: 'binary', maxLength: 30}),
        (config, release, from, to, more) => {
          const html = snippet(config, release);
          const at = from % (html.length + 1);
          lintHtml(html.slice(0, at) + more + html.slice(to % (html.length + 1)), {
            expected: config,
            locale: 'es',
          });
        },
      ),
      {numRuns: runsOf(2_000), seed},
    );
  });
});

describe('a practice’s own words', () => {
  const found = (texts: unknown): readonly string[] => lintContent(texts).map(({code}) => code);

  it('may stand for ours', () => {
    assert.deepEqual(found({en: {'payment.forms': '{Clinic} gives you a form to send in.'}}), []);
    assert.deepEqual(found('{"es": {}}'), []);
  });

  it('are refused one by one, with the reason', () => {
    assert.deepEqual(found('{"en": '), ['not-json']);
    assert.deepEqual(found([]), ['not-json']);
    assert.deepEqual(found({fr: {}}), ['unknown-language']);
    assert.deepEqual(found({en: {'payment.form': 'x'}}), ['unknown-text']);
    assert.deepEqual(found({en: {'screener.q.safety': 'x'}}), ['fixed-text']);
    assert.deepEqual(found({en: {'payment.forms': 'Forms.'}}), ['slots-differ']);
    assert.deepEqual(found({en: {'payment.forms': '{Clinic} will help you.'}}), ['bad-value']);
    assert.deepEqual(found({en: {'payment.forms': 7}}), ['bad-value']);
    assert.match(lintContent({en: {'payment.form': 'x'}})[0]?.write ?? '', /payment\.forms/);
  });
});

describe('what a practice’s own words may not say, although a page shows it', () => {
  const told = (language: Locale, text: string): readonly string[] =>
    lintContent({[language]: {'payment.forms': text}}).map(({wrong}) =>
      wrong.replace(/^Your text for payment\.forms (.*): “.*”\.$/, '$1'),
    );

  it('is a claim of approval or of safety, or that there is no risk', () => {
    const claims = ['denies risk', 'claims safety', 'claims approval for this use'];
    assert.deepEqual(
      told(
        'en',
        '{Clinic} offers an FDA-approved treatment. It is safe and effective, with no side effects.',
      ),
      claims,
    );
    assert.deepEqual(
      told(
        'es',
        '{Clinic} ofrece un tratamiento aprobado por la FDA. Es seguro y eficaz, sin efectos secundarios.',
      ),
      claims,
    );
  });

  it('is a price, who pays, or an offer; and a form only if the clinic does not give it', () => {
    const sold = [
      'sells or hurries',
      'gives a percentage',
      'names a price',
      'speaks of being covered',
      'names a form',
    ];
    assert.deepEqual(
      told(
        'en',
        '{Clinic} charges $400 and gives you a superbill; most plans cover it. 20% discount, limited time.',
      ),
      sold,
    );
    assert.deepEqual(
      told(
        'es',
        '{Clinic} cobra 400 dólares y le da un superbill; casi todos los planes lo cubren. 20 % de descuento por tiempo limitado.',
      ),
      sold,
    );
  });

  it('is a stigma, or advice to leave a medicine', () => {
    const harm = ['stigmatises', 'advises on taking medicine'];
    assert.deepEqual(
      told(
        'en',
        '{Clinic} helps people suffering from mental illness. Stop taking your antidepressants.',
      ),
      harm,
    );
    assert.deepEqual(
      told(
        'es',
        '{Clinic} ayuda a personas que sufren de una enfermedad mental. Deje de tomar sus antidepresivos.',
      ),
      harm,
    );
  });

  it('is read as a page shows it, whichever dash or hidden sign stands in it', () => {
    assert.deepEqual(told('en', '{Clinic} offers an FDA\u2011app\u200Broved treatment.'), [
      'claims approval for this use',
    ]);
  });

  it('is found in a profile too', () => {
    const wording = {en: {'payment.forms': '{Clinic} gives you forms. It is covered.'}};
    assert.deepEqual(
      lintPractice({wording}).map(({code, where}) => `${code} at ${where}`),
      ['text-barred at en, payment.forms'],
    );
  });

  it('is said with what gave it away, in both languages', () => {
    const texts = {en: {'payment.forms': '{Clinic} gives you forms. It is covered.'}};
    assert.deepEqual(lintContent(texts), [
      {
        code: 'text-barred',
        severity: 'error',
        where: 'en, payment.forms',
        wrong: 'Your text for payment.forms speaks of being covered: “covered”.',
        write: 'Say it without that. The widgets would show it to patients as it is.',
      },
    ]);
    assert.deepEqual(
      lintContent(texts, {locale: 'es'}).map(({wrong}) => wrong),
      ['Su texto para payment.forms habla de cobertura: «covered».'],
    );
    const reasons = [...BANNED.en, ...BANNED.es, ...BANNED_EVERYWHERE].map(({says}) => says);
    for (const reason of reasons) assert.notEqual(inLanguage(reason, 'es'), reason);
  });

  it('is nothing of ours', () => {
    for (const language of LOCALES)
      assert.deepEqual(
        lintContent({
          [language]: Object.fromEntries(
            [...OUR_WORDS[language]].filter(([name]) => OVERRIDABLE.has(name)),
          ),
        }),
        [],
      );
  });
});

describe('a practice’s profile', () => {
  const found = (profile: unknown): readonly string[] =>
    lintPractice(profile).map(({code}) => code);

  it('may say every detail, by the name of its attribute', () => {
    assert.deepEqual(
      found({clinic: 'Lakeside', 'as-of': '2026-05-01', 'review-by': '2027-05-01'}),
      [],
    );
    assert.deepEqual(found({sms: '972-555-0142', wording: {en: {}}}), []);
  });

  it('may say what its published schema knows, and nothing else', () => {
    const known = Object.keys(profile.shape);
    const said = (name: string) => found({[name]: ''}).includes('unknown-field');
    assert.deepEqual(
      known.filter((name) => said(name)),
      [],
    );
    const elsewhere = ['lang', 'practice', 'heading-level', 'src', 'message'];
    assert.deepEqual(
      elsewhere.filter((name) => !said(name)),
      [],
    );
  });

  it('is told what is wrong', () => {
    assert.deepEqual(found('nothing'), ['not-json']);
    assert.deepEqual(found({clinick: 'Lakeside'}), ['unknown-field']);
    assert.deepEqual(found({sms: 'none'}), ['bad-value']);
    assert.deepEqual(found({clinic: {}, 'crisis-line': '13 11 14'}), ['bad-value', 'bad-value']);
    assert.deepEqual(found({wording: {en: {'payment.form': 'x'}}}), ['unknown-text']);
    assert.deepEqual(lintPractice({sms: 'none'})[0]?.wrong, 'sms is not a phone number: “none”.');
  });
});

it('no code is without an example', () => {
  const json: readonly Code[] = [
    'not-json',
    'unknown-language',
    'unknown-text',
    'fixed-text',
    'slots-differ',
    'unknown-field',
  ];
  const lost: readonly Code[] = ['settings-lost', 'widgets-lost'];
  assert.deepEqual(new Set([...Object.keys(PAGES), ...json, ...lost]), new Set(Object.keys(CODES)));
});
