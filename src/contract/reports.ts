/**
 * What the gate can find wrong. The gate tells code and place in one console line and one
 * `cookie-gate:report` event; `inspect.js` has the sentence and the fix for each code.
 */
export type ReportCode =
  | 'unknown-attribute'
  | 'bad-value'
  | 'no-script-tag'
  | 'no-gate'
  | 'gate-late'
  | 'second-copy'
  | 'version-mismatch'
  | 'file-missing'
  | 'bad-list'
  | 'late-topic'
  | 'receipt-refused'
  | 'not-discreet'
  | 'not-stored'
  | 'banner-hidden'
  | 'low-contrast'
  | 'unequal-buttons'
  | 'no-place'
  | 'bad-text'
  | 'unknown-category'
  | 'bad-address'
  | 'wrong-nonce'
  | 'not-held'
  | 'tag-failed'
  | 'tag-late'
  | 'undeclared-tag'
  | 'undeclared-host'
  | 'stopped'
  | 'vendor-refused';

export interface Report {
  readonly code: ReportCode;
  /** What and where, as in `data-lifetime="abc"`; of a tag, how its HTML begins. */
  readonly place: string;
  /** The tag it is about, if any. */
  readonly element?: Element | undefined;
}

/** Tells one finding, with the tag it is about or what and where it is; never throws. */
export type Tell = (code: ReportCode, place: string | Element) => void;
