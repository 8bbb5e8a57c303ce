import {INPUTS, type Answers, type InputId} from '../../src/content/screener/ids.ts';
import {path} from '../../src/engine/decide.ts';

/** Walks a screener as a person does: by its buttons and its answers, in the order on screen. */
export class Walk {
  readonly screener: HTMLElement;

  constructor(screener: HTMLElement) {
    this.screener = screener;
  }

  /** The first screener in a story. */
  static in(canvas: Element): Walk {
    const screener = canvas.querySelector<HTMLElement>('ketamine-screener');
    if (!screener) throw new Error('There is no screener in this story');
    return new Walk(screener);
  }

  get root(): ShadowRoot {
    if (!this.screener.shadowRoot) throw new Error('Only an open screener can be walked');
    return this.screener.shadowRoot;
  }

  get buttons(): HTMLButtonElement[] {
    return [...this.root.querySelectorAll('button')];
  }

  get answers(): HTMLInputElement[] {
    return [...this.root.querySelectorAll('input')];
  }

  /** The buttons stand in the order of the screen: the way back first where there is one. */
  async press(button: HTMLElement | undefined): Promise<void> {
    if (!button) throw new Error('No such button on this screen');
    button.click();
    await Promise.resolve();
  }

  async start(): Promise<void> {
    await this.press(this.buttons.find((button) => button.part.contains('button')));
  }

  async proceed(): Promise<void> {
    await this.press(this.buttons.at(-1));
  }

  async back(): Promise<void> {
    await this.press(this.buttons[0]);
  }

  async pick(id: InputId, value: string): Promise<void> {
    const index = INPUTS[id].findIndex((each) => each === value);
    this.answers[index]?.click();
    await Promise.resolve();
  }

  /** Answers the question on screen and goes on. */
  async answer(id: InputId, values: readonly string[]): Promise<void> {
    if (id === 'afterCrisis') {
      await this.press(values[0] === 'stop' ? this.buttons.at(-2) : this.buttons.at(-1));
      return;
    }
    for (const value of values) await this.pick(id, value);
    await this.proceed();
  }

  /** From the start screen through these answers. */
  async to(answers: Answers): Promise<void> {
    await this.start();
    for (const id of path(answers)) {
      const given = [answers[id] ?? []].flat();
      if (!given.length) return;
      await this.answer(id, given);
    }
  }
}
