/** Every form that we write says to recorders of sessions what to leave out. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import {WIDGETS} from '../../src/embed/attributes.ts';
import {FORMS, START} from '../../src/embed/config.ts';
import {attribute, elementsIn, type Element} from '../../src/embed/html.ts';
import {snippet} from '../../src/embed/snippet.ts';
import {MARK_CLASSES, MARKS} from '../../src/settings/recorder-marks.ts';
import {prerender} from '../../src/prerender/prerender.ts';

/** What stands for a widget: a tag, a block or a frame. */
const widgetsIn = (html: string): readonly Element[] =>
  elementsIn(parseFragment(html)).filter(
    (element) =>
      element.tagName === 'iframe' ||
      attribute(element, 'data-ketamine') ||
      element.tagName.startsWith('ketamine-'),
  );

function assertMarked(element: Element): void {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  for (const name of MARK_CLASSES) assert.ok(classes.includes(name), name);
  for (const [name, value] of MARKS)
    if (name !== 'class') assert.equal(attribute(element, name), value, name);
}

describe('the marks for recorders', () => {
  for (const form of FORMS)
    it(`are on each widget of a snippet: ${form}`, () => {
      const html = snippet(
        {...START, form, widgets: WIDGETS.map((widget) => ({widget, settings: {}}))},
        {base: 'https://practice.example/kw/', integrity: {}},
      );
      const found = widgetsIn(html);
      assert.equal(found.length, WIDGETS.length);
      found.forEach(assertMarked);
    });

  for (const widget of WIDGETS)
    it(`are on a prerendered one, beside its author’s own class: ${widget}`, () => {
      const [found] = widgetsIn(prerender(widget, {class: ' mine  theirs ', 'data-private': 'no'}));
      assert.ok(found);
      const classes = attribute(found, 'class')?.split(' ') ?? [];
      assert.deepEqual(classes.slice(-MARK_CLASSES.length), [...MARK_CLASSES]);
      assert.ok(classes.includes('mine') && classes.includes('theirs'));
      assert.equal(attribute(found, 'data-private'), 'no');
    });

  it('are on those of the WordPress plugin', () => {
    const php = readFileSync('integrations/wordpress/ketamine-widgets/includes/render.php', 'utf8');
    const [, written = ''] = /const MARKS = '([^']*)';/.exec(php) ?? [];
    const [found] = widgetsIn(`<ketamine-screener${written}></ketamine-screener>`);
    assert.ok(found);
    assertMarked(found);
  });
});
