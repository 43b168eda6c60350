import { setTimeout as wait } from 'node:timers/promises';

/** Waits until the log has at least so many lines and has not grown for a while, or for `most` milliseconds. */
export async function quiet(log, { still = 400, most = 5000, least = 0 } = {}) {
  const end = Date.now() + most;
  for (let length = -1; (length !== log().length || length < least) && Date.now() < end;) {
    length = log().length;
    await wait(still);
  }
}
