import '../../stories/support/register.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a person meets in a widget. For those with an open root. */
export class WidgetHarness {
  readonly host: HTMLElement;

  constructor(host: Element | null | undefined) {
    if (!host?.shadowRoot) throw new Error('There is no widget, or it has not come up');
    this.host = host as HTMLElement;
  }

  get root(): ShadowRoot {
    return this.host.shadowRoot!;
  }

  /** Every piece of text that can be seen, in reading order. Text that a screen reader alone meets counts. */
  get texts(): string[] {
    const texts: string[] = [];
    const walker = document.createTreeWalker(this.root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {parentElement, textContent} = walker.currentNode;
      const text = oneLine(textContent ?? '');
      const says = /[\p{L}\p{N}]/u.test(text);
      if (says && parentElement?.checkVisibility({visibilityProperty: true})) texts.push(text);
    }
    return texts;
  }

  /** All of it in one line. */
  get text(): string {
    return this.texts.join(' ');
  }

  /** The landmark around everything. */
  get region(): Element {
    return this.root.querySelector('section')!;
  }

  /** The accessible name of the landmark. */
  get regionName(): string {
    const {region} = this;
    const heading = this.root.getElementById(region.getAttribute('aria-labelledby') ?? '');
    return oneLine(region.getAttribute('aria-label') ?? heading?.textContent ?? '');
  }

  /** The language that the widget says it speaks. */
  get language(): string | null {
    return this.region.getAttribute('lang');
  }

  /** The outline, as assistive technology meets it. */
  get headings(): {text: string; level: number}[] {
    return [...this.root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')]
      .filter((heading) => heading.checkVisibility({visibilityProperty: true}))
      .map((heading) => ({
        text: oneLine(heading.textContent),
        level: Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)),
      }));
  }

  get links(): HTMLAnchorElement[] {
    return [...this.root.querySelectorAll('a')];
  }
}
