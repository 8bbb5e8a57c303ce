import {expect} from '@open-wc/testing';
import type {KetaminePractice} from '../../src/elements/practice/ketamine-practice.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {Walk} from '../../stories/support/walk.ts';
import {freshPage} from '../support/fresh-page.ts';
import {block, DEFAULTS, page, shown} from '../support/page.ts';
import {expectSame} from '../support/same.ts';
import {warnings} from '../support/site-owner.ts';
import {settled} from '../support/settled.ts';
import {WidgetHarness} from '../support/widget.ts';

const BUTTON = '<ketamine-schedule-button></ketamine-schedule-button>';

/* Of two sources that disagree, the better one knows the clinic and the worse one both. */
const BEST = 'clinic="Best Clinic"';
const NEXT = 'clinic="Next Clinic" sms="972-555-0102"';
const BEST_THEN_NEXT = {clinic: 'Best Clinic', number: '972-555-0102'};
const BEST_THEN_DEFAULTS = {clinic: 'Best Clinic', number: DEFAULTS.number};

const A = {clinic: 'Clinic A', number: '972-555-0111'};
const B = {clinic: 'Clinic B', number: '972-555-0122'};
const attributes = ({clinic, number}: typeof A): string => `clinic="${clinic}" sms="${number}"`;
const practice = (details: typeof A, content = '', id = details.clinic.at(-1)): string =>
  `<ketamine-practice id="${id ?? ''}" ${attributes(details)}>${content}</ketamine-practice>`;

const practiceIn = (body: ParentNode, id: string): KetaminePractice =>
  body.querySelector<KetaminePractice>(`ketamine-practice#${id}`)!;

describe('a widget’s practice, field by field', () => {
  const other = '<ketamine-practice clinic="Other Clinic"></ketamine-practice>';
  const pairs: Readonly<Record<string, () => Promise<ParentNode>>> = {
    'its own attributes before the practice around it': () =>
      page(
        `<ketamine-practice ${NEXT}><ketamine-schedule-button ${BEST}></ketamine-schedule-button></ketamine-practice>`,
      ),
    'its own attributes before the practice it names': () =>
      page(
        other,
        `<ketamine-practice id="n" ${NEXT}></ketamine-practice>
         <ketamine-schedule-button practice="n" ${BEST}></ketamine-schedule-button>`,
      ),
    'its own attributes before the only practice on the page': () =>
      page(
        `<ketamine-schedule-button ${BEST}></ketamine-schedule-button>
         <ketamine-practice ${NEXT}></ketamine-practice>`,
      ),
    'the practice around it before the one it names': () =>
      page(
        `<ketamine-practice ${BEST}>
           <ketamine-schedule-button practice="n"></ketamine-schedule-button>
         </ketamine-practice>
         <ketamine-practice id="n" ${NEXT}></ketamine-practice>`,
      ),
    'the practice around it before the only one on the page': async () => {
      const [host, root] = block(`<ketamine-practice ${BEST}>${BUTTON}</ketamine-practice>`);
      await page(host, `<ketamine-practice ${NEXT}></ketamine-practice>`);
      return root;
    },
    'the practice it names before the only one on the page': async () => {
      const [host, root] = block(
        `<ketamine-practice id="n" ${BEST}></ketamine-practice>${other}
         <ketamine-schedule-button practice="n"></ketamine-schedule-button>`,
      );
      await page(host, `<ketamine-practice ${NEXT}></ketamine-practice>`);
      return root;
    },
  };
  for (const [what, make] of Object.entries(pairs))
    it(`is ${what}`, async () => {
      expect(shown(await make())).to.deep.equal(BEST_THEN_NEXT);
    });

  const alone: Readonly<Record<string, () => Promise<ParentNode>>> = {
    'its own attributes': () =>
      page(`<ketamine-schedule-button ${BEST}></ketamine-schedule-button>`),
    'the practice around it': () =>
      page(other, `<ketamine-practice ${BEST}>${BUTTON}</ketamine-practice>`),
    'the practice it names': () =>
      page(
        other,
        `<ketamine-practice id="n" ${BEST}></ketamine-practice>
         <ketamine-schedule-button practice="n"></ketamine-schedule-button>`,
      ),
    'the only practice on the page': () =>
      page(BUTTON, `<ketamine-practice ${BEST}></ketamine-practice>`),
  };
  for (const [what, make] of Object.entries(alone))
    it(`is ${what} before what the words say by themselves`, async () => {
      expect(shown(await make())).to.deep.equal(BEST_THEN_DEFAULTS);
    });

  it('is what the words say by themselves when there is none', async () => {
    expect(shown(await page(BUTTON))).to.deep.equal(DEFAULTS);
  });

  it('is none of two that are elsewhere', async () => {
    expect(shown(await page(practice(A), BUTTON, practice(B)))).to.deep.equal(DEFAULTS);
  });

  it('is the first of several that say the same, as two snippets on one page do', async () => {
    const lines = warnings();
    const again = practice({clinic: ` ${A.clinic} `, number: '(972) 555-0111'}, '', 'again');
    expect(shown(await page(practice(A), BUTTON, again))).to.deep.equal(A);
    expect(lines).to.deep.equal([]);
  });

  it('is none of several that differ, and its owner reads in what, and what to do', async () => {
    const lines = warnings();
    await page(practice(A), BUTTON, practice({...A, number: B.number}, '', 'b'));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(
      /^<ketamine-schedule-button> .*differ in: sms\b.*the id of one of them/,
    );
    expect(lines[0]).to.contain('[kw-practice-several]');
  });

  it('is the nearest of those around it, and that one alone', async () => {
    const body = await page(
      practice(A, `<ketamine-practice ${BEST}>${BUTTON}</ketamine-practice>`),
    );
    expect(shown(body)).to.deep.equal(BEST_THEN_DEFAULTS);
  });

  it('is not another element that has the name it asks for', async () => {
    const body = await page('<p id="n">A paragraph</p>', practice(A));
    Object.assign(body.firstElementChild!, {clinic: 'A Paragraph'});
    body.append(Object.assign(document.createElement('ketamine-schedule-button'), {practice: 'n'}));
    expect(shown(body)).to.deep.equal(A);
  });

  it('is the only one on the page when it asks for a name that nobody has', async () => {
    const named = '<ketamine-schedule-button practice="typo"></ketamine-schedule-button>';
    expect(shown(await page(practice(A), named))).to.deep.equal(A);
  });
});

describe('every setting', () => {
  interface Sample {
    readonly own: string;
    readonly around: string;
    /** How they read on the screen of the widget that shows this setting. */
    readonly reads?: readonly [own: string, around: string];
    readonly widget: 'schedule-button' | 'payment-disclaimer' | 'explainer' | 'screener';
  }
  const SAMPLES: Readonly<Record<string, Sample>> = {
    clinic: {own: 'Own Clinic', around: 'Practice Clinic', widget: 'explainer'},
    sms: {own: '972-555-0133', around: '972-555-0144', widget: 'schedule-button'},
    'as-of': {
      own: '2026-05-01',
      around: '2025-12-24',
      reads: ['May 1, 2026', 'December 24, 2025'],
      widget: 'payment-disclaimer',
    },
    referrer: {own: 'Own Psychiatry', around: 'Practice Psychiatry', widget: 'screener'},
    'referrer-phone': {own: '972-555-0155', around: '972-555-0166', widget: 'screener'},
  };
  const all = Object.entries(SAMPLES)
    .map(([setting, {around}]) => `${setting}="${around}"`)
    .join(' ');

  for (const [setting, {own, around, widget, reads = [own, around]}] of Object.entries(SAMPLES))
    it(`comes from the widget, then from its practice, then from nobody: ${setting}`, async () => {
      const body = await page(
        `<ketamine-practice ${all}><ketamine-${widget} ${setting}="${own}"></ketamine-${widget}></ketamine-practice>`,
      );
      const harness = new WidgetHarness(body.querySelector(`ketamine-${widget}`));
      if (widget === 'screener')
        await new Walk(harness.host).to(PATHS_TO.mayBeNeedsReferral.answers);
      expect(harness.text).to.contain(reads[0]).and.not.contain(reads[1]);

      harness.host.removeAttribute(setting);
      await settled();
      expect(harness.text).to.contain(reads[1]).and.not.contain(reads[0]);

      body.querySelector('ketamine-practice')?.removeAttribute(setting);
      await settled();
      expect(harness.text).to.not.contain(reads[0]).and.not.contain(reads[1]);
    });
});

describe('a practice that comes', () => {
  it('before the widget is found', async () => {
    expect(shown(await page(practice(A), BUTTON))).to.deep.equal(A);
  });

  it('after the widget is found', async () => {
    expect(shown(await page(BUTTON, practice(A)))).to.deep.equal(A);
  });

  it('much later is found, by the widgets inside it and by all others', async () => {
    const body = await page(BUTTON);
    await settled();
    const late = document.createElement('ketamine-practice');
    late.innerHTML = BUTTON;
    late.clinic = A.clinic;
    late.sms = A.number;
    body.append(late);
    await settled();
    expect(shown(body)).to.deep.equal(A);
    expect(shown(body, 1)).to.deep.equal(A);
  });

  it('in between, and around a widget that moves into it', async () => {
    const body = await page(practice(A), BUTTON);
    await settled();
    body.insertAdjacentHTML('beforeend', practice(B));
    await settled();
    expect(shown(body)).to.deep.equal(DEFAULTS);
    practiceIn(body, 'B').append(body.querySelector('ketamine-schedule-button')!);
    expect(shown(body)).to.deep.equal(B);
  });

  for (const around of [true, false])
    it(`as a tag that is only upgraded later is found (${around ? 'around' : 'apart'})`, async () => {
      const {document, load, problems} = await freshPage(
        around ? practice(A, BUTTON) : BUTTON + practice(A),
      );
      await load('/src/elements/schedule-button/define.ts');
      expect(shown(document)).to.deep.equal(DEFAULTS);
      await load('/src/elements/practice/define.ts');
      await settled();
      expect(shown(document)).to.deep.equal(A);
      expect(problems).to.deep.equal([]);
    });

  it('with what a script had set before the tag was upgraded', async () => {
    const {document, load} = await freshPage(BUTTON + '<ketamine-practice></ketamine-practice>');
    const [early] = document.getElementsByTagName('ketamine-practice');
    Object.assign(early!, {clinic: A.clinic, sms: A.number});
    await load('/src/all.ts');
    await settled();
    expect(shown(document)).to.deep.equal(A);
  });
});

describe('a practice that changes', () => {
  const places: Readonly<Record<string, () => Promise<HTMLElement>>> = {
    'around the widget': () => page(practice(A, BUTTON)),
    'elsewhere on the page': () => page(BUTTON, practice(A)),
    'that the widget names': () =>
      page(
        practice(B),
        practice(A),
        '<ketamine-schedule-button practice="A"></ketamine-schedule-button>',
      ),
  };

  for (const [where, make] of Object.entries(places)) {
    it(`is followed from attribute to attribute (${where})`, async () => {
      const body = await make();
      const it = practiceIn(body, 'A');
      expect(shown(body)).to.deep.equal(A);
      it.setAttribute('clinic', 'Clinic C');
      await settled();
      expect(shown(body)).to.deep.equal({...A, clinic: 'Clinic C'});
      it.removeAttribute('clinic');
      it.setAttribute('sms', '972-555-0177');
      await settled();
      expect(shown(body)).to.deep.equal({...DEFAULTS, number: '972-555-0177'});
    });

    it(`is followed from property to property (${where})`, async () => {
      const body = await make();
      const it = practiceIn(body, 'A');
      it.sms = 9725550188;
      await settled();
      expect(shown(body).number).to.equal('972-555-0188');
      for (const nothing of [null, undefined, '']) {
        it.sms = A.number;
        await settled();
        expect(shown(body)).to.deep.equal(A);
        it.sms = nothing;
        await settled();
        expect(shown(body)).to.deep.equal({...A, number: DEFAULTS.number});
      }
    });

    it(`is forgotten when it goes, and found when it comes back (${where})`, async () => {
      const body = await make();
      const it = practiceIn(body, 'A');
      const widget = body.querySelector('ketamine-schedule-button')!;
      if (it.contains(widget)) it.after(widget);
      body.querySelector('#B')?.remove();
      it.remove();
      await settled();
      expect(shown(body)).to.deep.equal(DEFAULTS);
      body.prepend(it);
      await settled();
      expect(shown(body)).to.deep.equal(A);
    });
  }

  it('is followed in the widget’s own settings too', async () => {
    const body = await page(practice(A), practice(B), BUTTON);
    const widget = body.querySelector('ketamine-schedule-button')!;
    widget.setAttribute('practice', 'A');
    await settled();
    expect(shown(body)).to.deep.equal(A);
    Object.assign(widget, {practice: 'B', clinic: 'Own Clinic'});
    await settled();
    expect(shown(body)).to.deep.equal({...B, clinic: 'Own Clinic'});
    Object.assign(widget, {practice: null, clinic: undefined});
    await settled();
    expect(shown(body)).to.deep.equal(DEFAULTS);
  });

  it('is followed when it takes or gives up the name that a widget asks for', async () => {
    const body = await page(
      practice(A),
      practice(B),
      '<ketamine-schedule-button practice="wanted"></ketamine-schedule-button>',
    );
    expect(shown(body)).to.deep.equal(DEFAULTS);
    const it = practiceIn(body, 'B');
    it.id = 'wanted';
    await settled();
    expect(shown(body)).to.deep.equal(B);
    it.id = 'other';
    await settled();
    expect(shown(body)).to.deep.equal(DEFAULTS);
  });

  it('makes room for the other of two when it goes', async () => {
    const body = await page(practice(A), practice(B), BUTTON);
    practiceIn(body, 'A').remove();
    await settled();
    expect(shown(body)).to.deep.equal(B);
  });

  it('is left behind by a widget that moves to another', async () => {
    const body = await page(practice(A, BUTTON), practice(B));
    const widget = body.querySelector('ketamine-schedule-button')!;
    practiceIn(body, 'B').append(widget);
    expect(shown(body)).to.deep.equal(B);
    practiceIn(body, 'A').setAttribute('clinic', 'Clinic C');
    await settled();
    expect(shown(body)).to.deep.equal(B);
    practiceIn(body, 'B').setAttribute('clinic', 'Clinic C');
    await settled();
    expect(shown(body)).to.deep.equal({...B, clinic: 'Clinic C'});
    body.append(widget);
    expect(shown(body)).to.deep.equal(DEFAULTS);
  });

  it('moves with the widgets inside it', async () => {
    const body = await page(practice(A, BUTTON), practice(B));
    body.append(practiceIn(body, 'A'));
    await settled();
    expect(shown(body)).to.deep.equal(A);
  });

  it('moves to another document: forgotten in the one it left, found in the other', async () => {
    const body = await page(practice(A), BUTTON);
    expect(shown(body)).to.deep.equal(A);
    const {document: elsewhere} = await freshPage();
    elsewhere.body.append(document.createElement('ketamine-schedule-button'));
    const it = practiceIn(body, 'A');
    elsewhere.body.append(it);
    await settled();
    expect(shown(body)).to.deep.equal(DEFAULTS);
    expect(shown(elsewhere)).to.deep.equal(A);
    it.setAttribute('clinic', 'Clinic C');
    await settled();
    expect(shown(elsewhere)).to.deep.equal({...A, clinic: 'Clinic C'});
  });
});

for (const mode of ['open', 'closed'] as const)
  describe(`a widget in someone else’s ${mode} shadow root`, () => {
    it('finds the practice around it inside', async () => {
      const [host, root] = block(practice(A, BUTTON), mode);
      await page(host, practice(B));
      expect(shown(root)).to.deep.equal(A);
    });

    it('finds the practice around it outside, two roots up', async () => {
      const [outer, between] = block('<div></div>', mode);
      const [inner, root] = block(BUTTON, mode);
      between.firstElementChild?.append(inner);
      const body = await page(practice(A), practice(B));
      practiceIn(body, 'A').append(outer);
      expect(shown(root)).to.deep.equal(A);
      practiceIn(body, 'B').append(outer);
      expect(shown(root)).to.deep.equal(B);
    });

    it('finds the practice around the slot that it stands in', async () => {
      const [host, root] = block(practice(A, '<slot></slot>'), mode);
      host.innerHTML = BUTTON;
      await page(host, practice(B));
      expect(shown(host)).to.deep.equal(A);
      practiceIn(root, 'A').setAttribute('clinic', 'Clinic C');
      await settled();
      expect(shown(host)).to.deep.equal({...A, clinic: 'Clinic C'});
    });

    it('finds the one it names inside before one of that name outside', async () => {
      const named = '<ketamine-schedule-button practice="n"></ketamine-schedule-button>';
      const [host, root] = block(practice(A, '', 'n') + practice(DEFAULTS) + named, mode);
      const body = await page(practice(B, '', 'n'), practice(DEFAULTS), host);
      expect(shown(root)).to.deep.equal(A);
      practiceIn(root, 'n').remove();
      await settled();
      expect(shown(root)).to.deep.equal(B);
      practiceIn(body, 'n').setAttribute('clinic', 'Clinic C');
      await settled();
      expect(shown(root)).to.deep.equal({...B, clinic: 'Clinic C'});
    });

    it('finds the only one inside before the only one outside, and follows both', async () => {
      const [host, root] = block(BUTTON, mode);
      const body = await page(host, practice(B));
      expect(shown(root)).to.deep.equal(B);
      root.append(document.createRange().createContextualFragment(practice(A)));
      await settled();
      expect(shown(root)).to.deep.equal(A);
      practiceIn(root, 'A').removeAttribute('sms');
      await settled();
      expect(shown(root)).to.deep.equal({clinic: A.clinic, number: B.number});
      practiceIn(body, 'B').removeAttribute('sms');
      await settled();
      expect(shown(root)).to.deep.equal({...DEFAULTS, clinic: A.clinic});
    });

    it('does not find a practice in a root that is not around it', async () => {
      const [host] = block(practice(A), mode);
      const body = await page(host, BUTTON);
      expect(shown(body)).to.deep.equal(DEFAULTS);
    });
  });

describe('the context protocol of the community', () => {
  const KEY = Symbol.for('ketamine-widgets/practice@1');

  /** As another copy of this package, or anyone, would write it. */
  interface Question {
    readonly context: unknown;
    readonly contextTarget: Element;
    readonly callback: (value: unknown) => void;
    readonly subscribe: boolean;
  }
  type Request = Event & Question;
  const ask = (context: unknown, asking: Element, callback: Question['callback']): void => {
    const request = new Event('context-request', {bubbles: true, composed: true});
    const question: Question = {context, contextTarget: asking, callback, subscribe: false};
    asking.dispatchEvent(Object.assign(request, question));
  };

  /** Answers as another copy's practice would. */
  const answering = (body: HTMLElement, give: (request: Request) => void): void => {
    body.addEventListener('context-request', (event) => {
      const request = event as Request;
      if (request.context !== KEY) return;
      request.stopPropagation();
      give(request);
    });
  };

  it('brings a widget the details of another copy’s practice', async () => {
    const body = await page();
    answering(body, ({callback}) => {
      callback({clinic: 'Another Copy', sms: '(972) 555-0199'});
    });
    body.innerHTML = BUTTON;
    expect(shown(body)).to.deep.equal({clinic: 'Another Copy', number: '972-555-0199'});
  });

  it('brings another copy’s widget the details of a practice', async () => {
    const body = await page(practice(A, '<p></p>'));
    const asking = body.querySelector('p')!;
    const heard: unknown[] = [];
    const note = (value: unknown): void => {
      heard.push(value);
    };
    ask(KEY, asking, note);
    ask(Symbol.for('ketamine-widgets/practice'), asking, note);
    ask('ketamine-widgets/practice@1', asking, note);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.have.property('clinic', A.clinic);
    expect(heard[0]).to.have.property('sms', A.number);
  });

  const junk: Readonly<Record<string, (request: Request) => void>> = {
    'with nothing': ({callback}) => {
      callback(undefined);
    },
    'with null': ({callback}) => {
      callback(null);
    },
    'with a word': ({callback}) => {
      callback('Clinic');
    },
    'with settings that are none': ({callback}) => {
      callback({clinic: {}, sms: Symbol('sms'), asOf: null, referrer: () => 'Clinic'});
    },
    'with a number that is a link to elsewhere': ({callback}) => {
      callback({sms: {dial: 'x?body=y', text: 'x'}, clinic: undefined});
    },
    'with settings that cannot be read': ({callback}) => {
      callback(
        new Proxy(
          {},
          {
            get() {
              throw new Error('get');
            },
          },
        ),
      );
    },
    'not at all': () => undefined,
    'too late': ({callback}) => {
      queueMicrotask(() => {
        callback(A);
      });
    },
  };
  for (const [what, give] of Object.entries(junk))
    it(`may be answered ${what}: the next source stands in`, async () => {
      const body = await page(practice(B));
      const around = document.createElement('div');
      answering(around, give);
      around.innerHTML = BUTTON;
      body.append(around);
      await settled();
      expect(shown(body)).to.deep.equal(B);
    });
});

describe('ketamine-practice-change', () => {
  it('says that details came, changed or went, and carries nothing', async () => {
    const heard: Event[] = [];
    const note = (event: Event): void => {
      heard.push(event);
    };
    document.addEventListener('ketamine-practice-change', note);
    try {
      const body = await page(practice(A));
      await settled();
      const it = practiceIn(body, 'A');
      expect(heard.length, 'came').to.be.greaterThan(0);
      expect(heard.every(({target}) => target === it)).to.equal(true);

      heard.length = 0;
      it.setAttribute('clinic', 'Clinic C');
      await settled();
      expect(heard).to.have.length(1);
      expectSame(heard[0]?.target, it);

      it.remove();
      await settled();
      expect(heard.length, 'went').to.equal(2);
      for (const event of heard) {
        expect(Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted')).to.eql([]);
        expect('detail' in event).to.equal(false);
      }
    } finally {
      document.removeEventListener('ketamine-practice-change', note);
    }
  });

  it('is heard through someone else’s closed shadow root', async () => {
    const [host] = block(practice(A), 'closed');
    const heard: unknown[] = [];
    const body = await page();
    body.addEventListener('ketamine-practice-change', ({target}) => heard.push(target));
    body.append(host);
    expectSame(heard[0], host);
  });

  it('comes once from a practice that has nothing to say', async () => {
    const heard: Event[] = [];
    const body = await page();
    body.addEventListener('ketamine-practice-change', (event) => heard.push(event));
    body.innerHTML = '<ketamine-practice></ketamine-practice>';
    await settled();
    expect(heard).to.have.length(1);
  });

  it('stays silent when nothing has changed', async () => {
    const body = await page(practice(A));
    await settled();
    const heard: Event[] = [];
    body.addEventListener('ketamine-practice-change', (event) => heard.push(event));
    const it = practiceIn(body, 'A');
    it.setAttribute('clinic', A.clinic);
    it.sms = A.number;
    it.title = 'Practice';
    await settled();
    expect(heard).to.deep.equal([]);
  });
});

describe('a practice', () => {
  it('shows nothing of its own and leaves its children as they are', async () => {
    const body = await page(practice(A, '<p>One</p><!-- two --><p>Three</p>'));
    await settled();
    const it = practiceIn(body, 'A');
    expectSame(it.shadowRoot, null);
    expect(it.innerHTML).to.equal('<p>One</p><!-- two --><p>Three</p>');
    expect(it.innerText.replace(/\s+/g, ' ')).to.equal('One Three');
  });
});
