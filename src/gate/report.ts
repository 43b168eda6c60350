// One line in the console and one event for each finding; the sentences and fixes are the inspector's.
import type { Emit } from '../contract/events.js';
import type { Report, Tell } from '../contract/reports.js';

export interface Reporter {
  readonly tell: Tell;
  readonly reports: readonly Report[];
}

export function createReporter(emit: Emit): Reporter {
  const reports: Report[] = [];
  return {
    reports,
    tell(code, about) {
      const element = about instanceof Element ? about : undefined;
      const place = element ? `${element.outerHTML}`.slice(0, 120) : `${about}`;
      const report = { code, place, element };
      reports.push(report);
      console.warn(`cookie-gate: ${code}: ${place}`);
      emit('report', report);
    },
  };
}
