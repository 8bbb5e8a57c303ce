/** Waits, frame by frame, until this is so. */
export async function until(so: () => unknown, otherwise: string): Promise<void> {
  // Only a failure takes so long. A machine that does other things besides can take seconds.
  const deadline = performance.now() + 10_000;
  while (!so()) {
    if (performance.now() > deadline) throw new Error(otherwise);
    await new Promise(requestAnimationFrame);
  }
}
