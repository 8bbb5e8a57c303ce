/** Waits, frame by frame, until this is so. */
export async function until(so: () => unknown, otherwise: string): Promise<void> {
  const deadline = performance.now() + 3000;
  while (!so()) {
    if (performance.now() > deadline) throw new Error(otherwise);
    await new Promise(requestAnimationFrame);
  }
}
