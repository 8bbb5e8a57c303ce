/* Stands in for the device's sheet for sharing, which no test can answer. */

interface Sharing {
  /** What was handed over, in order. */
  readonly shared: readonly ShareData[];
  stop(): void;
}

/** From here on the device has a sheet, which does this with what it is given. */
export function watchSharing(answer: () => Promise<void> = () => Promise.resolve()): Sharing {
  const shared: ShareData[] = [];
  Object.defineProperty(navigator, 'share', {
    configurable: true,
    value: (data: ShareData) => {
      shared.push(data);
      return answer();
    },
  });
  return {
    shared,
    stop() {
      Reflect.deleteProperty(navigator, 'share');
    },
  };
}
