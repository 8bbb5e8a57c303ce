import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {printSheet, type Sheet} from '../../ui/print-frame.ts';
import {renderRootOf} from '../render-roots.ts';

/** Prints a sheet of the widget's own, and takes it away with the next step or with the widget. */
export class PrintController implements ReactiveController {
  readonly #host: HTMLElement;
  #clear: (() => void) | undefined;

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  print(sheet: Sheet): void {
    this.clear();
    const root = renderRootOf(this.#host);
    if (root) this.#clear = printSheet(root, sheet);
  }

  clear(): void {
    this.#clear?.();
    this.#clear = undefined;
  }
}
