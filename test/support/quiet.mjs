import { setTimeout as wait } from 'node:timers/promises';

/** Waits until the log has not grown for a while, or for `most` milliseconds. */
export async function quiet(log, { still = 400, most = 5000 } = {}) {
  const end = Date.now() + most;
  for (let length = -1; length !== log().length && Date.now() < end;) {
    length = log().length;
    await wait(still);
  }
}
