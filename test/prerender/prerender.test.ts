import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {catalog} from '../../src/content/provenance/catalog.ts';
import {LOCALES} from '../../src/content/locales.ts';
import type {FactId} from '../../src/content/provenance/source.ts';
import {
  attributesOf,
  DETAIL_NAMES,
  tagOf,
  WIDGETS,
  type WidgetId,
} from '../../src/embed/attributes.ts';
import {snippet} from '../../src/embed/snippet.ts';
import {fallbackHtml} from '../../src/prerender/fallback.ts';
import {makingFor} from '../../src/prerender/making.ts';
import {colourRules, prerender, type WidgetOptions} from '../../src/prerender/prerender.ts';
import {styleTexts} from '../../src/prerender/styles.ts';
import {toHtml} from '../../src/prerender/to-html.ts';
import {html, nothing} from 'lit';
import {runsOf, seed} from '../../scripts/test/share.ts';

const RUNS = runsOf(2_000);

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** All elements below, those of shadow roots included. */
const elements = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const inside = 'content' in node ? node.content.childNodes : node.childNodes;
    return [node, ...elements(inside)];
  });
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;
const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if ('value' in node) return node.value;
      if (!('childNodes' in node) || node.nodeName === 'style') return '';
      return textOf('content' in node ? node.content.childNodes : node.childNodes);
    })
    .join('');

/** What people type, what nobody should, and what is no text at all. */
const value = fc.oneof(
  fc.string({maxLength: 40}),
  fc.string({unit: 'binary', maxLength: 20}),
  fc.constantFrom(
    ...[
      '</template></style><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '<!--',
      '\0',
    ],
    ...[
      'javascript:alert(1)',
      '972-555-0142',
      '2026-05-01',
      '{clinic}',
      '[x]',
      '$& $1 $`',
      'standard',
    ],
    ...['en', 'es', 'pain', 'article', 'short', '3', '988', '&lt;b&gt;', '000'],
  ),
  fc.constantFrom(undefined, null, true, false, NaN, 0, 3, 9725550142),
);

const options = (widget: WidgetId): fc.Arbitrary<WidgetOptions> =>
  fc.record(
    Object.fromEntries(
      [...DETAIL_NAMES, ...Object.keys(attributesOf(widget)), 'lang', 'id'].map((name) => [
        name,
        value,
      ]),
    ),
    {requiredKeys: []},
  );

const TAGS = new Set(
  'template style slot div section form fieldset legend label input details summary svg g path ol dl dt dd h2 h3 h4 h5 h6 p span a ul ol li button bdi'.split(
    ' ',
  ),
);

function isSafe(markup: string, widget?: WidgetId): void {
  const {childNodes} = parseFragment(markup);
  const all = elements(childNodes);
  for (const element of all) {
    const {tagName, attrs} = element;
    assert.ok(TAGS.has(tagName) || (widget && tagName === tagOf(widget)), tagName);
    // Of this kind, a form is sent nowhere.
    if (tagName === 'form')
      assert.equal(attrs.find(({name}) => name === 'method')?.value, 'dialog');
    for (const {name, value} of attrs) {
      assert.doesNotMatch(name, /^(form)?action$/);
      assert.doesNotMatch(name, /^on|^style$|^src/, tagName);
      if (name === 'href') assert.match(value, /^(tel|sms):\+?\d+([?;&]+body=[^<>"]*)?$/);
    }
  }
  if (!widget) return;
  assert.equal(childNodes.length, 1);
  const styles = all.filter(({tagName}) => tagName === 'style');
  // The colours before the look that uses them, or the browser works the look out twice; and outside of the root,
  // inside which they count for nothing.
  const said = styles.map((style) =>
    style.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
  );
  assert.deepEqual(said, [colourRules(), ...styleTexts(widget)]);
  const [tag] = childNodes;
  assert.ok(tag && 'childNodes' in tag && tag.childNodes[0] === styles[0]);
}

describe(`a prerendered widget (seed ${String(seed)})`, () => {
  for (const widget of WIDGETS)
    it(`${widget} is well formed whatever a page says, and the same each time`, () => {
      fc.assert(
        fc.property(options(widget), options(widget), (said, practice) => {
          const markup = prerender(widget, said, {practice});
          isSafe(markup, widget);
          assert.equal(prerender(widget, said, {practice}), markup);
          isSafe(fallbackHtml(widget, said, {practice}));
          assert.doesNotMatch(markup, /\n|undefined|\[object|NaN<|<!--|<\?/);
        }),
        {numRuns: RUNS, seed},
      );
    });

  it('has what the whole page needs once, where a snippet holds several', () => {
    const html = snippet(
      {
        widgets: WIDGETS.map((widget) => ({widget, settings: {}})),
        ...{details: {}, look: {}, form: 'readable', script: 'module', place: 'once'},
      },
      {base: 'https://example.org/', integrity: {}},
      makingFor('html'),
    );
    const [before = '', ...after] = html.split(colourRules());
    assert.equal(after.length, 1);
    assert.ok(!before.includes('<template'), 'before the first root');
    assert.equal(html.split('<template').length - 1, WIDGETS.length);
  });

  it('shows a name as the text it is', () => {
    const clinic = `<b>A</b> & "B" 'C' {d} [e] $& \`f\``;
    const markup = prerender('explainer', {clinic});
    assert.ok(textOf(parseFragment(markup).childNodes).includes(clinic));
  });

  it('needs no browser', () => {
    for (const name of ['document', 'window', 'Node'])
      assert.equal(name in globalThis, false, name);
  });

  it('asks no clock: nothing is past its review unless it is told the day', () => {
    const past = {'as-of': '2020-01-01', 'review-by': '2020-06-01'};
    const before = prerender('payment-disclaimer', past);
    const after = prerender('payment-disclaimer', past, {today: '2020-06-02'});
    assert.notEqual(before, after);
    assert.equal(before, prerender('payment-disclaimer', past, {today: '2020-06-01'}));
  });

  it('tells what is wrong with an option, in the words of the live widget', () => {
    const told: string[] = [];
    prerender(
      'explainer',
      {sms: 'call us', concern: 'teeth'},
      {tell: ({setting}) => told.push(setting)},
    );
    assert.deepEqual([...new Set(told)], ['sms', 'concern']);
  });

  it('refuses what is no attribute of a widget', () => {
    for (const name of ['onclick', 'a b', '"x', 'x>', ''])
      assert.throws(() => prerender('explainer', {[name]: 'x'}), TypeError, name);
  });

  it('is closed where the live root is', () => {
    const mode = (widget: WidgetId): string | undefined => {
      const all = elements(parseFragment(prerender(widget)).childNodes);
      const template = all.find(({tagName}) => tagName === 'template');
      return template && attribute(template, 'shadowrootmode');
    };
    assert.deepEqual(WIDGETS.map(mode), ['closed', 'open', 'open', 'open']);
  });

  it('leaves out no part of a template in silence', () => {
    assert.equal(
      toHtml(html`<p title=${nothing}>a${[1, html`<br />`, null]}</p>`),
      '<p >a1<br /></p>',
    );
  });
});

/** What a reader finds with no script, by the facts that the words carry. */
const KEY_FACTS: Readonly<Record<WidgetId, readonly FactId[]>> = {
  screener: ['S10.1a', 'S10.1b', 'S10.1c', 'S10.2a'],
  explainer: ['S10.1a', 'S7.5a', 'S7.5b', 'S10.2a'],
  'schedule-button': ['S10.1a', 'S7.5a', 'S7.5b', 'S7.6a', 'S10.2a', 'S10.2b'],
  'payment-disclaimer': ['S9.1a', 'S9.1b', 'S9.1c', 'S9.2a', 'S9.2b', 'S10.2a'],
};

const CATALOG = catalog();

/** Words with {slots} are there when all that stands between the slots is. */
const says = (text: string, words: string): boolean =>
  words.split(/\{\w+\}/).every((piece) => text.includes(piece));

describe('what is read without any script', () => {
  const forms = {
    'the prerendered form': prerender,
    'the fallback': fallbackHtml,
  };
  for (const [form, make] of Object.entries(forms))
    for (const widget of WIDGETS)
      for (const lang of LOCALES)
        it(`${form} of ${widget}, ${lang}: phone, crisis line, key facts`, () => {
          const {childNodes} = parseFragment(make(widget, {lang}));
          const hrefs = elements(childNodes).map((each) => attribute(each, 'href'));
          for (const href of ['tel:988', 'sms:988', 'tel:911', 'sms:+19726545673'])
            assert.ok(hrefs.includes(href), href);
          const text = textOf(childNodes);
          for (const number of ['988', '911', '972-654-5673']) assert.ok(text.includes(number));
          for (const fact of KEY_FACTS[widget])
            assert.ok(
              CATALOG.some(
                ({sourceIds, text: words}) => sourceIds.includes(fact) && says(text, words[lang]),
              ),
              fact,
            );
        });
});
