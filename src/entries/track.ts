// dist/track.js: fetched where a page marks conversions up and its visitor has answered.
import type { Files } from '../contract/files.js';
import { track } from '../track/track.js';

let hasStarted = false;

export const start: Files['track']['start'] = (gate) => {
  if (hasStarted) return;
  hasStarted = true;
  track(gate);
};
