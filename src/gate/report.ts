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
      const { outerHTML } = about as Element;
      // A form’s field may bear that name.
      const place = outerHTML ? `${outerHTML}`.slice(0, 120) : about;
      const report = { code, place, element: outerHTML && about } as Report;
      reports.push(report);
      console.warn(`cookie-gate: ${code}:`, place);
      emit('report', report);
    },
  };
}
