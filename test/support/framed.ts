import {fixture, html} from '@open-wc/testing';

export const FRAMES = ['screener', 'explainer', 'schedule-button', 'payment-disclaimer'] as const;

interface How {
  readonly sandbox?: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly into?: HTMLElement;
}

/** A widget in the frame that a page of a portal shows. Its page is closed, and asked by messages. */
export class Framed {
  readonly element: HTMLIFrameElement;
  /** What it has told of its height so far. */
  readonly heights: number[] = [];
  #turn = 0;

  constructor(element: HTMLIFrameElement) {
    this.element = element;
    window.addEventListener('message', ({source, data}: MessageEvent<Message>) => {
      if (source === element.contentWindow && data.type === 'ketamine-frame-height')
        this.heights.push(data.height);
    });
  }

  /** As the page around it has made it. */
  get height(): number {
    return this.element.getBoundingClientRect().height;
  }

  async text(): Promise<string> {
    return String(await this.ask('text'));
  }

  /** Waits until it is as high as what is in it: nothing is cut off, and nothing is empty. */
  async fits(): Promise<void> {
    await eventually(
      async () => (await this.ask('rest')) === 0,
      'it is not as high as it has to be',
    );
  }

  ask(does: 'text' | 'rest' | 'select' | 'press' | 'accent', what?: string): Promise<unknown> {
    const turn = ++this.#turn;
    return new Promise((answered) => {
      const hear = ({source, data}: MessageEvent<Message>): void => {
        if (source !== this.element.contentWindow || data.type !== 'probed' || data.turn !== turn)
          return;
        window.removeEventListener('message', hear);
        answered(data.value);
      };
      window.addEventListener('message', hear);
      this.element.contentWindow?.postMessage({type: 'probe', does, what, turn}, '*');
    });
  }
}

type Message =
  | {readonly type: 'ketamine-frame-height'; readonly height: number}
  | {readonly type: 'probed'; readonly turn: number; readonly value: unknown};

/** Goes with the test. */
export async function framed(
  widget: (typeof FRAMES)[number],
  {sandbox, settings = {}, into}: How = {},
): Promise<Framed> {
  const element = document.createElement('iframe');
  element.title = widget;
  element.style.cssText = 'display: block; inline-size: 100%; border: 0';
  element.setAttribute('data-ketamine-frame', '');
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  element.src = `/dist/cdn/frame/${widget}.html#${new URLSearchParams(settings).toString()}`;
  const frame = new Framed(element);
  const loaded = new Promise((done) => {
    element.addEventListener('load', done, {once: true});
  });
  if (into) into.append(element);
  else await fixture(html`<div style="inline-size: 600px">${element}</div>`);
  await loaded;
  return frame;
}

/** As `until`, of what a frame has to be asked for. */
export async function eventually(so: () => Promise<boolean>, otherwise: string): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!(await so())) {
    if (performance.now() > deadline) throw new Error(otherwise);
  }
}
