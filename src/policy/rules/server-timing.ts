// What the site's server or CDN says of the visitor beside the page: `Server-Timing: region;desc="US-CA", gpc;desc="1"`.
// https://www.w3.org/TR/server-timing/

/** What is read of a `PerformanceNavigationTiming`. */
export interface Answer {
  readonly serverTiming?: readonly { readonly name: string; readonly description: string }[];
  /** Bytes that came over the network so far, headers too. In `<head>` Firefox always says 0: ask it again after `load`. */
  readonly transferSize: number;
  /** Bytes of the body so far; more than came over the network where a cache had it, though the server was asked. */
  readonly encodedBodySize: number;
  /** `cache`, `navigational-prefetch`, or empty for the network; not every browser has it. */
  readonly deliveryType?: string;
  /** Milliseconds; 0 where no service worker was asked. */
  readonly workerStart: number;
}

/** The region as the server says it, unchecked; empty where it says none, or several that differ. */
export function hintedRegion(answer: Answer): string {
  const [region = '', ...others] = new Set(said(answer, 'region'));
  return others.length > 0 ? '' : region;
}

/** Whether the server says that the request carried `Sec-GPC: 1`. */
export const hintedGpc = (answer: Answer): boolean => said(answer, 'gpc').includes('1');

/** A cache or a service worker answers with the header of an earlier request, perhaps from another country: it is not heard. */
function said(answer: Answer, wanted: string): string[] {
  const { serverTiming = [], transferSize, encodedBodySize, deliveryType, workerStart } = answer;
  const isFresh = transferSize > encodedBodySize && !deliveryType && !workerStart;
  return serverTiming
    .filter(({ name }) => isFresh && name === wanted)
    .map(({ description }) => description);
}
