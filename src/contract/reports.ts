/**
 * What the gate can find wrong. The gate tells code and place in one console line and one
 * `cookie-gate:report` event; `inspect.js` has the sentence and the fix for each code.
 */
export type ReportCode =
  | 'unknown-attribute'
  | 'bad-value'
  | 'no-script-tag'
  | 'second-copy'
  | 'version-mismatch'
  | 'file-missing'
  | 'not-stored'
  | 'unknown-category'
  | 'bad-address'
  | 'wrong-nonce'
  | 'not-held'
  | 'late-authentication'
  | 'tag-failed'
  | 'tag-late'
  | 'not-erased';

export interface Report {
  readonly code: ReportCode;
  /** What and where, as in `data-lifetime="abc"`. */
  readonly place: string;
  /** The tag it is about, if any. */
  readonly element?: Element | undefined;
}

/** Tells one finding; never throws. */
export type Tell = (code: ReportCode, place: string, element?: Element) => void;
