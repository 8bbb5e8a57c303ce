import type {ReactiveControllerHost} from 'lit';
import {loadQr} from '../../ui/load-qr.ts';
import type {ContactAction, Copied, TextPanelState} from '../../ui/text-panel.ts';
import {renderRootOf} from '../render-roots.ts';
import {PanelController} from './panel-controller.ts';

/** What a widget needs to offer texting from a computer: the QR code, made when asked for, and copying. */
export class TextPanelController {
  readonly #host: HTMLElement & ReactiveControllerHost;
  readonly #panel: PanelController;
  #state: TextPanelState;

  /** @param pressed hears of every press that is to be counted; without it nobody does */
  constructor(
    host: HTMLElement & ReactiveControllerHost,
    pressed: (action: ContactAction) => void = () => {},
  ) {
    this.#host = host;
    this.#panel = new PanelController(host);
    this.#state = {
      pressed,
      copy: (text, copied) => {
        pressed('copy');
        void this.#copy(text, copied);
      },
      opens: (panel, href) => {
        this.#panel.opened(panel);
        void this.#draw(href);
      },
      closed: () => {
        this.#panel.closed();
        // Chromium leaves the reader in the closed panel, when it is in a shadow root.
        const root = renderRootOf(this.#host);
        if (root?.activeElement?.closest('.panel'))
          root.querySelector<HTMLElement>('.by-mouse')?.focus();
        // Said in it, and no news when it opens again.
        if (this.#state.copied?.inPanel) this.#show({copied: undefined});
      },
    };
  }

  get state(): TextPanelState {
    return this.#state;
  }

  /** Forgets what was copied, for the next screen. */
  reset(): void {
    this.#state = {...this.#state, copied: undefined};
  }

  #show(news: Partial<TextPanelState>): void {
    this.#state = {...this.#state, ...news};
    this.#host.requestUpdate();
  }

  async #copy(text: string, copied: Copied): Promise<void> {
    let result = copied;
    try {
      await inTime(navigator.clipboard.writeText(text));
    } catch {
      // Frames and old browsers refuse, or say nothing; what was to be copied stands there as text.
      const said = copied.said === 'messageCopied' ? 'messageNotCopied' : 'copyFailed';
      result = {...copied, said};
    }
    const last = this.#state.copied;
    const isSame = last?.said === result.said && last.inPanel === result.inPanel && !last.again;
    this.#show({copied: {...result, again: isSame ? '\u00a0' : ''}});
  }

  /**
   * The code is made when someone asks to see it, and its maker fetched no sooner. A message that would make
   * it too fine is left out: it can be copied beside it.
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

/** In milliseconds. A browser that has neither copied nor refused by then will do neither. */
const PATIENCE = 2000;

const inTime = (copying: Promise<void>): Promise<void> =>
  Promise.race([
    copying,
    new Promise<void>((_, failed) => {
      // eslint-disable-next-line no-restricted-globals -- Where no clock runs, only this is not told.
      setTimeout(failed, PATIENCE);
    }),
  ]);
