/** Somebody who presses keys and listens, and what was heard, as it is kept. */
import type {ScreenReader} from './screen-reader.ts';

/** No screen has so many lines or stops. */
const MOST = 80;

export class Listener {
  readonly #reader: Pick<ScreenReader, 'press'>;
  readonly #lines: string[] = [];

  constructor(reader: Pick<ScreenReader, 'press'>) {
    this.#reader = reader;
  }

  /** Presses one key. */
  async press(key: string): Promise<readonly string[]> {
    const heard = await this.#reader.press(key);
    this.#lines.push(key, ...heard.map((words) => `    ${words}`));
    return heard;
  }

  /** Presses a key that opens a dialog of the browser. What is said there is not ours, and differs between versions. */
  async pressIntoDialog(key: string): Promise<void> {
    if ((await this.#reader.press(key)).length === 0) throw new Error('No dialog was said');
    this.#lines.push(key, '    (a dialog of the browser)');
  }

  /** Presses one key again and again, until these words are said of what stands there. */
  async to(key: string, words: string): Promise<void> {
    const isIt = (heard: string): boolean =>
      heard.startsWith(words) && !/[\p{L}\p{N}]/u.test(heard.charAt(words.length));
    for (let presses = 0; presses < MOST; presses += 1)
      if ((await this.press(key)).some(isIt)) return;
    throw new Error(`“${words}” was never said:\n${this.transcript}`);
  }

  /** Reads on, line by line, until there is nothing more. */
  async toEnd(): Promise<void> {
    for (let presses = 0; presses < MOST; presses += 1)
      if ((await this.press('Down')).length === 0) return;
    throw new Error(`There was no end:\n${this.transcript}`);
  }

  /** Each key, and under it what was said to it. */
  get transcript(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}
