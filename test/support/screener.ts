import {expect, fixture} from '@open-wc/testing';
import '../../stories/support/register.ts';
import {Walk} from '../../stories/support/walk.ts';
import {en as commonEn} from '../../src/content/common/en.ts';
import {es as commonEs} from '../../src/content/common/es.ts';
import type {Answers, InputId} from '../../src/content/screener/ids.ts';
import {INPUTS} from '../../src/content/screener/ids.ts';
import {en} from '../../src/content/screener/en.ts';
import {es} from '../../src/content/screener/es.ts';
import {path} from '../../src/engine/decide.ts';
import {fill, type Values} from '../../src/content/fill.ts';
import {until} from '../../stories/support/until.ts';
import {press} from './commands.ts';

export const WORDS = {en: {...commonEn, ...en}, es: {...commonEs, ...es}} as const;
export const NUMBER = '972-654-5673';

/** The words that a screen says, with the slots filled as they are when nothing is configured. */
export const words = (
  id: keyof (typeof WORDS)['en'],
  locale: 'en' | 'es' = 'en',
  values: Values = {},
): string => {
  const {clinic} = WORDS[locale];
  return fill(WORDS[locale][id], {clinic, number: NUMBER, ...values});
};

/** What a test asks of a screener: what is on screen, what has focus, and keys. Open-rooted. */
export class ScreenerHarness extends Walk {
  static async mount(attributes = ''): Promise<ScreenerHarness> {
    const host = await fixture<HTMLElement>(
      `<div><ketamine-screener ${attributes}></ketamine-screener></div>`,
    );
    const screener = host.querySelector<HTMLElement>('ketamine-screener');
    if (!screener) throw new Error('The screener did not come up');
    return new ScreenerHarness(screener);
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** What a screen reader is told of the group that has focus: its name, and what describes it. */
  get told(): {readonly name: string; readonly description: string} {
    const group = this.focused;
    const text = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const named = (ids: string | null | undefined): string =>
      (ids?.split(' ') ?? []).map((id) => text(this.root.getElementById(id))).join(' ');
    if (!group?.matches('fieldset, [role="group"]')) return {name: '', description: ''};
    return {
      name: named(group.getAttribute('aria-labelledby')) || text(group.querySelector('legend')),
      description: named(group.getAttribute('aria-describedby')),
    };
  }

  get text(): string {
    return (this.root.firstElementChild?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** The heading that names the current screen. */
  get heading(): string {
    const found = [...this.root.querySelectorAll('h2')].at(-1);
    return (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get links(): HTMLAnchorElement[] {
    return [...this.root.querySelectorAll('a')];
  }

  get checked(): boolean[] {
    return this.answers.map(({checked}) => checked);
  }

  button(name: string): HTMLButtonElement {
    const found = this.buttons.find((each) => each.textContent.trim().startsWith(name));
    if (!found)
      throw new Error(
        `No button "${name}" among ${this.buttons.map((each) => each.textContent.trim()).join(', ')}`,
      );
    return found;
  }

  /** Presses Tab until what has focus fits; fails when the widget is left. */
  async tabTo(fits: (focused: Element) => boolean): Promise<Element> {
    for (let presses = 0; presses < 40; presses++) {
      const {focused} = this;
      if (focused && fits(focused)) return focused;
      await press('Tab');
    }
    throw new Error('Tab does not lead there');
  }

  /** Answers the current question with keys alone, and goes on with Enter. */
  async answerByKeyboard(id: InputId, values: readonly string[]): Promise<void> {
    const all: readonly string[] = INPUTS[id];
    await this.tabTo((focused) => focused.matches('input'));
    if (this.answers[0]?.type === 'radio') {
      await press(' ');
      for (let at = 0; at < all.indexOf(values[0] ?? ''); at++) await press('ArrowDown');
    } else {
      for (const [index, value] of all.entries()) {
        if (values.includes(value)) await press(' ');
        if (index < all.length - 1) await press('Tab');
      }
    }
    await press('Enter');
  }

  /** A whole run with keys alone, from the start screen. */
  async runByKeyboard(answers: Answers): Promise<void> {
    await this.tabTo((focused) => focused === this.buttons.at(-1));
    await press('Enter');
    for (const id of path(answers)) {
      const values = [answers[id] ?? []].flat();
      if (id === 'afterCrisis') {
        const choice = this.buttons.at(values[0] === 'stop' ? -2 : -1);
        await this.tabTo((focused) => focused === choice);
        await press('Enter');
      } else {
        await this.answerByKeyboard(id, values);
      }
    }
  }
}

/** Until a click on a new screen is no more taken for the second of a double click. */
export async function pastDoubleTap(): Promise<void> {
  const since = performance.now();
  await until(() => performance.now() - since > 550, 'time stands still');
}

/** A question's place on the path, from the words of its heading. */
export const expectQuestion = (
  harness: ScreenerHarness,
  id: InputId,
  locale: 'en' | 'es' = 'en',
): void => {
  const key = `q.${id}`;
  if (!(key in WORDS.en)) throw new Error(`No words for ${id}`);
  expect(harness.heading).to.equal(words(key as keyof (typeof WORDS)['en'], locale));
};
