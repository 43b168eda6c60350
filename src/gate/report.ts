// One line in the console and one event for each finding; the sentences and fixes are the inspector's.
import type { Report, Tell } from '../contract/reports.js';

export interface Reporter {
  readonly tell: Tell;
  readonly reports: readonly Report[];
}

export function createReporter(): Reporter {
  const reports: Report[] = [];
  return {
    reports,
    tell(code, place, element) {
      const detail: Report = { code, place, element };
      reports.push(detail);
      console.warn(`cookie-gate: ${code}: ${place}`);
      document.dispatchEvent(new CustomEvent('cookie-gate:report', { detail, bubbles: true }));
    },
  };
}
