/* What an element holds on to outside of itself. Everything is put back after the test. */

const undo: (() => void)[] = [];

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Tells of each call of a method before it goes on. */
function overhear(
  owner: object,
  name: string,
  heard: (self: unknown, given: unknown[]) => void,
): void {
  const before = Object.getOwnPropertyDescriptor(owner, name)!;
  const original = before.value as Method;
  const value: Method = function (...given) {
    heard(this, given);
    return original.apply(this, given);
  };
  Object.defineProperty(owner, name, {...before, value});
  undo.push(() => Object.defineProperty(owner, name, before));
}

/** From here on: listeners on the page that stay there, and observers that still look at it. */
export function watchTraces(): {readonly left: readonly string[]} {
  const listeners = new Map<string, number>();
  const observers = new Set<unknown>();
  const count =
    (by: 1 | -1) =>
    (self: unknown, [type]: unknown[]): void => {
      if (self !== document && self !== window) return;
      listeners.set(String(type), (listeners.get(String(type)) ?? 0) + by);
    };
  overhear(EventTarget.prototype, 'addEventListener', count(1));
  overhear(EventTarget.prototype, 'removeEventListener', count(-1));
  overhear(MutationObserver.prototype, 'observe', (self) => observers.add(self));
  overhear(MutationObserver.prototype, 'disconnect', (self) => observers.delete(self));
  return {
    get left() {
      const kept = [...listeners].filter(([, times]) => times !== 0).map(([type]) => type);
      return [...kept, ...Array.from(observers, () => 'observer')];
    },
  };
}

afterEach(() => {
  undo
    .splice(0)
    .reverse()
    .forEach((each) => each());
});
