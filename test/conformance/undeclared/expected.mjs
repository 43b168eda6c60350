// What each form promises while the tracker's category is not granted; what it does beyond is measured, not promised.
import { byScript, all } from './ways.mjs';

const isTight = {
  b: ['chromium'],
  c: ['chromium', 'webkit'],
  d: ['chromium', 'firefox', 'webkit'],
};

/** The ways that never go out in this form and engine. */
export function shutWays(form, engine) {
  if (form.id === 'interception') return Object.keys(byScript);
  return isTight[form.id]?.includes(engine) ? all : [];
}

/** Whether nothing that goes out ever runs. */
export const nothingRuns = ({ id }) => !['nothing', 'interception'].includes(id);
