/* What stands behind the `#` of an address, and between the tags, as far as no page is needed to read it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fromFragment, toFragment, configOf} from '../../site/builder/state.ts';
import {DETAIL_NAMES, settingNamesOf, tagOf, WIDGETS} from '../../src/embed/attributes.ts';
import {cdnBase} from '../../src/embed/config.ts';
import {elementsIn, parsed} from '../../src/embed/html.ts';
import {propertyOf, TOKEN_NAMES} from '../../src/embed/look.ts';
import {ourFrame} from '../../src/embed/read-snippet.ts';
import {snippet} from '../../src/embed/snippet.ts';
import {isTopic, TOPICS} from '../../src/elements/explainer/topics.ts';
import {KetamineScheduleButton} from '../../src/elements/schedule-button/ketamine-schedule-button.ts';
import type {Phone} from '../../src/settings/phone.ts';
import {smsHref} from '../../src/settings/phone.ts';
import {documents, text} from './hostile.ts';
import {run, runOfDocuments, RUNS, seed} from './runs.ts';
import {isOnTheList, isPlain} from './safe.ts';
import {TEXT_IDS} from './text-ids.ts';

const NAMES = [
  ...WIDGETS.flatMap((widget) => settingNamesOf(widget).map((name) => `${widget}.${name}`)),
  ...DETAIL_NAMES,
  ...TOKEN_NAMES.map(propertyOf),
  ...['ui', 'widgets', 'lang', 'platform', 'form', 'held', 'base', '__proto__'],
];

/** What stands behind the `#`: what the builder writes there, nearly that, and anything. */
const fragments = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(
        fc.tuple(
          fc.constantFrom(...NAMES),
          fc.oneof(
            text,
            fc.constantFrom('screener explainer', 'standard', 'frame', 'readable', 'html'),
            documents(TEXT_IDS),
          ),
        ),
        {maxLength: 8},
      )
      .map((said) => new URLSearchParams(said).toString()),
  },
  {weight: 1, arbitrary: text},
);

const TAGS = ['script', 'iframe', 'div', 'ketamine-practice', ...WIDGETS.map(tagOf)];
const release = {base: cdnBase('0.1.0'), integrity: {}};

describe(`whatever an address says (seed ${seed}, ${RUNS} of each)`, () => {
  it('the builder makes of it a state with an address of its own, and a snippet of our tags', () => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        const state = fromFragment(fragment);
        const address = toFragment(state);
        assert.equal(toFragment(fromFragment(address)), address);
        const elements = elementsIn(parsed(snippet(configOf(state), release)));
        for (const {tagName, attrs} of elements) {
          assert.ok(TAGS.includes(tagName), tagName);
          for (const {name, value} of attrs) {
            assert.doesNotMatch(name, /^on|^srcdoc$|^href$/, tagName);
            if (name === 'src') assert.ok(value.startsWith(release.base), value);
            if (name === 'style') assert.doesNotMatch(value, /url|expression|[{}<>]/i);
          }
        }
      }),
      runOfDocuments,
    );
  });

  it('an explainer opens one of its topics, or none', () => {
    const known: readonly string[] = TOPICS;
    fc.assert(
      fc.property(fc.oneof(text, fc.constantFrom(...TOPICS)), (topic) => {
        assert.equal(isTopic(topic), known.includes(topic));
      }),
      run,
    );
  });

  it('a frame is one of ours with its settings, or none', () => {
    const addresses = fc.tuple(
      text,
      fc.constantFrom('frame/', ''),
      fc.oneof(text, fc.constantFrom(...WIDGETS)),
      fc.constantFrom('.html', '.html#', ''),
      fragments,
    );
    fc.assert(
      fc.property(addresses, (parts) => {
        const frame = ourFrame(parts.join(''));
        if (frame) assert.ok(WIDGETS.includes(frame.widget));
      }),
      runOfDocuments,
    );
  });
});

describe(`whatever links stand between the tags (seed ${seed}, ${RUNS} of each)`, () => {
  /** Node has no elements: as much of a widget as is asked for the number of a link in it. */
  const between = (...links: readonly (readonly [href: string, said: string])[]): unknown => ({
    querySelectorAll: () =>
      links.map(([href, said]) => ({
        getAttribute: () => href,
        dataset: {ketamineNumber: said},
      })),
  });

  it('give a number that can be dialled, or none', () => {
    const link = fc.tuple(
      fc.tuple(fc.constantFrom('tel:', 'sms:', 'TEL:'), text).map((parts) => parts.join('')),
      text,
    );
    fc.assert(
      fc.property(fc.array(link, {maxLength: 3}), (links) => {
        const found: unknown = Reflect.get(
          KetamineScheduleButton.prototype,
          'number',
          between(...links),
        );
        if (found === undefined) return;
        const phone = found as Phone;
        assert.match(phone.dial, /^\+?\d{5,15}$/);
        assert.ok(isPlain(phone.text) && isOnTheList(smsHref(phone)), phone.dial);
      }),
      run,
    );
  });
});
