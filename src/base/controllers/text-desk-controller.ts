import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadQr} from '../../ui/load-qr.ts';
import type {Copied, TextDesk} from '../../ui/text-panel.ts';
import {renderRootOf} from '../render-roots.ts';

/** What a widget needs to offer texting from a computer: the QR code, made when asked for, and copying. */
export class TextDeskController implements ReactiveController {
  readonly #host: HTMLElement & ReactiveControllerHost;
  #desk: TextDesk = {
    copy: (text, copied) => void this.#copy(text, copied),
    opens: (href) => void this.#draw(href),
    closed: () => {
      // Chromium leaves the reader in the closed panel, when it is in a shadow root.
      const root = renderRootOf(this.#host);
      if (root?.activeElement?.closest('.panel')) root.querySelector<HTMLElement>('.desk')?.focus();
    },
  };

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing: the panel waits to be asked.
  }

  get desk(): TextDesk {
    return this.#desk;
  }

  /** Forgets what was copied, for the next screen. */
  reset(): void {
    this.#desk = {...this.#desk, copied: undefined};
  }

  #show(news: Partial<TextDesk>): void {
    this.#desk = {...this.#desk, ...news};
    this.#host.requestUpdate();
  }

  async #copy(text: string, copied: Copied): Promise<void> {
    let result = copied;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Frames and old browsers refuse; the number stands there to be copied by hand.
      result = {...copied, said: 'copyFailed'};
    }
    const last = this.#desk.copied;
    const isSame = last?.said === result.said && last.inPanel === result.inPanel && !last.again;
    this.#show({copied: {...result, again: isSame ? '\u00a0' : ''}});
  }

  /**
   * The code is made when someone asks to see it, and its maker fetched no sooner. A long message is not in
   * it: it can be copied beside it.
   */
  async #draw(href: string): Promise<void> {
    try {
      const {qr} = await loadQr();
      const code = qr(href) ?? qr(href.replace(/\W*body=.*/, ''));
      if (code) this.#show({code: {...code, of: href}});
    } catch {
      // A file that did not come: the number is there to be typed.
    }
  }
}
