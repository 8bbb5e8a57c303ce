/** Runs what can run side by side, the longest first. */
export interface Verdict {
  readonly passed: number;
  readonly failed: number;
}

export interface Stage {
  readonly name: string;
  /** About how long it takes, in seconds: what takes longest begins first. */
  readonly seconds: number;
  /** What it waits for: it runs also when that has failed. */
  readonly after?: readonly string[];
  readonly run: () => Promise<Verdict>;
}

/** @param places how many may run at a time */
export async function runAll(stages: readonly Stage[], places: number): Promise<void> {
  const waiting = new Set(stages);
  const running = new Set<Promise<void>>();
  const names = new Set(stages.map(({name}) => name));

  const isReady = ({after = []}: Stage): boolean => !after.some((name) => names.has(name));
  const begin = (stage: Stage): void => {
    waiting.delete(stage);
    const run = stage.run().then(() => {
      names.delete(stage.name);
      running.delete(run);
    });
    running.add(run);
  };
  /** How long it takes until it has ended, and whatever waits for it. */
  const urgency = ({name, seconds}: Stage): number =>
    seconds + Math.max(0, ...stages.filter(({after = []}) => after.includes(name)).map(urgency));

  while (waiting.size || running.size) {
    const ready = [...waiting].filter(isReady).sort((one, other) => urgency(other) - urgency(one));
    for (const stage of ready.slice(0, places - running.size)) begin(stage);
    if (!running.size) throw new Error('The stages wait for each other.');
    await Promise.race(running);
  }
}
