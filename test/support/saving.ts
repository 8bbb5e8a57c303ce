/* Stands in for the browser's downloads. */

const before = Object.getOwnPropertyDescriptors(URL);
const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;

export interface Saved {
  readonly name: string;
  readonly content: Blob;
}

/** From here on: each file that a person was handed, and how many of them are still held. */
export function watchSaving(): {readonly files: readonly Saved[]; readonly held: number} {
  const files: Saved[] = [];
  const held = new Map<string, Blob>();
  URL.createObjectURL = (content) => {
    const url = `blob:test-${files.length}`;
    held.set(url, content as Blob);
    return url;
  };
  URL.revokeObjectURL = (url) => void held.delete(url);
  Object.defineProperty(HTMLElement.prototype, 'click', {
    ...click,
    value(this: HTMLElement) {
      const content = this instanceof HTMLAnchorElement && held.get(this.href);
      if (!content) (click.value as () => void).call(this);
      else files.push({name: this.download, content});
    },
  });
  return {
    files,
    get held() {
      return held.size;
    },
  };
}

afterEach(() => {
  const {createObjectURL, revokeObjectURL} = before;
  Object.defineProperties(URL, {createObjectURL, revokeObjectURL});
  Object.defineProperty(HTMLElement.prototype, 'click', click);
});
