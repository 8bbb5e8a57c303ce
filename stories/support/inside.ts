import {LOCALES, type Locale} from '../../src/content/locales.ts';

const oneLine = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** What stands in a widget, by what a person meets: names, headings, states. */
export class Inside {
  readonly root: ShadowRoot;

  constructor(canvas: Element, tag: string) {
    const {shadowRoot} = canvas.querySelector(tag) ?? {};
    if (!shadowRoot) throw new Error(`There is no open ${tag} in this story`);
    this.root = shadowRoot;
  }

  /** The language it speaks, which is the page's where it speaks that. */
  get locale(): Locale {
    const lang = this.root.querySelector('[lang]')?.getAttribute('lang');
    return LOCALES.find((each) => each === lang) ?? 'en';
  }

  /** All its text in one line. */
  get text(): string {
    return oneLine(this.root.querySelector('section')?.textContent);
  }

  get headings(): string[] {
    return this.all('h2, h3, h4').map((heading) => oneLine(heading.textContent));
  }

  /** The last thing a listener was told. */
  get told(): string {
    const all = this.all('[aria-live]').map((status) => oneLine(status.textContent));
    return all.filter(Boolean).join(' ');
  }

  button(name: string): HTMLButtonElement {
    const found = this.all('button').find((each) => oneLine(each.textContent) === name);
    if (!found) throw new Error(`There is no button “${name}” to be seen`);
    return found as HTMLButtonElement;
  }

  /** Those that can be seen. */
  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter((each) =>
      each.checkVisibility({visibilityProperty: true}),
    );
  }
}
