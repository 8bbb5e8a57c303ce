import {expect} from '@open-wc/testing';
import * as lit from 'lit/html.js';
import * as ours from '../../src/ui/html.ts';
import {random} from '../model/random.ts';
import {expectSame} from '../support/same.ts';

/** A value for a hole, as each of the two makers of templates writes it. */
type Made = Readonly<{ours: unknown; theirs: unknown}>;
type Next = (below: number) => number;

const same = (value: unknown): Made => ({ours: value, theirs: value});

/** What a reader meets: neither marks between nodes, nor how a text is cut into nodes. */
function seen(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  const marks = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) (mark as Comment).remove();
  copy.normalize();
  return copy.innerHTML;
}

const pick = <Value>(next: Next, ...from: readonly [Value, ...Value[]]): Value =>
  from[next(from.length)] ?? from[0];

/** Something to stand among children: a text, nothing, a list, or a template with the like in it. */
function child(next: Next, depth: number): Made {
  const plain = [
    same('a text'),
    same('<b>no markup</b>'),
    same(7),
    same(''),
    {ours: ours.nothing, theirs: lit.nothing},
    {ours: ours.html`<hr class="only" />`, theirs: lit.html`<hr class="only" />`},
  ] as const;
  if (!depth) return pick(next, ...plain);
  const [a, b] = [child(next, depth - 1), child(next, depth - 1)];
  const name = pick(next, 'x', 'y', '');
  const on = !next(2);
  return pick(
    next,
    ...plain,
    same([]),
    {ours: [b.ours], theirs: [b.theirs]},
    {ours: [a.ours, b.ours], theirs: [a.theirs, b.theirs]},
    {ours: ours.html`${a.ours}${b.ours}`, theirs: lit.html`${a.theirs}${b.theirs}`},
    {
      ours: ours.html`<p class=${name} ?hidden=${on}>${a.ours} and ${b.ours}</p>
        last`,
      theirs: lit.html`<p class=${name} ?hidden=${on}>${a.theirs} and ${b.theirs}</p>
        last`,
    },
    {
      ours: ours.html`<svg viewBox=${name}><path d=${name} /></svg>${a.ours}`,
      theirs: lit.html`<svg viewBox=${name}><path d=${name} /></svg>${a.theirs}`,
    },
    {
      ours: ours.html`<input .checked=${on} name=${name || ours.nothing} />${b.ours}`,
      theirs: lit.html`<input .checked=${on} name=${name || lit.nothing} />${b.theirs}`,
    },
  );
}

describe('templates', () => {
  let root: HTMLElement;

  beforeEach(() => {
    root = document.createElement('div');
  });

  it('show what Lit shows, whatever follows whatever', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const next = random(seed);
      const [mine, theirs] = [document.createElement('div'), document.createElement('div')];
      for (let turn = 0; turn < 12; turn++) {
        const made = child(next, 3);
        ours.render(ours.html`<main>${made.ours}</main>`, mine);
        lit.render(lit.html`<main>${made.theirs}</main>`, theirs);
        expect(seen(mine), `seed ${seed}, turn ${turn}`).to.equal(seen(theirs));
      }
    }
  });

  const list = (words: readonly string[], look: string) => ours.html`
    <ul class=${look}>
      ${words.map((word) => ours.html`<li>${word}</li>`)}
    </ul>
    <p>stays</p>
  `;

  it('touch nothing when nothing has changed, and otherwise only that', () => {
    ours.render(list(['one', 'two'], 'plain'), root);
    const watch = new MutationObserver(() => undefined);
    watch.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
    ours.render(list(['one', 'two'], 'plain'), root);
    expect(watch.takeRecords()).to.deep.equal([]);
    ours.render(list(['one', '2'], 'plain'), root);
    const touched = watch.takeRecords().map(({target}) => (target as Element).localName);
    expect(new Set(touched)).to.deep.equal(new Set(['li']));
    watch.disconnect();
  });

  it('put right what someone else, such as a page translator, wrapped', () => {
    ours.render(list(['one'], 'plain'), root);
    const item = root.querySelector('li')!;
    const font = document.createElement('span');
    font.textContent = 'uno';
    item.replaceChild(
      font,
      [...item.childNodes].find((node) => node.textContent)!,
    );
    ours.render(list(['two'], 'plain'), root);
    expect(item.textContent).to.equal('two');
  });

  it('call the listener of the last time, and leave a property alone that did not change', () => {
    const called: string[] = [];
    const box = (name: string) => ours.html`
      <input type="checkbox" .checked=${true} @change=${() => called.push(name)} />
    `;
    ours.render(box('first'), root);
    const input = root.querySelector('input')!;
    input.checked = false;
    ours.render(box('second'), root);
    expect(input.checked).to.equal(false);
    input.dispatchEvent(new Event('change'));
    expect(called).to.deep.equal(['second']);
  });

  it('make a text of whatever looks like markup', () => {
    // No dialog: it would hold the page, and the test with it.
    const nasty = '<img src=x onerror=hit=1>';
    ours.render(ours.html`<p title=${nasty}>${nasty}</p>`, root);
    expectSame(root.querySelector('img'), null);
    expect(root.querySelector('p')!.title).to.equal(nasty);
    expect(root.textContent.trim()).to.equal(nasty);
  });
});
