/** Resolves as soon as it is so; rejects after `most` milliseconds. */
export async function until(isSo: () => unknown, most = 2500): Promise<void> {
  const end = performance.now() + most;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not within ${most} ms: ${isSo}`);
    await pause(10);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
