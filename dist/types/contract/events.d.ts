import type { Decision } from './decision.js';
import type { CookieGate } from './gate.js';
import type { Source } from './record.js';
import type { Report } from './reports.js';
export interface ChangeDetail {
    readonly decision: Decision;
    readonly previous: Decision;
    /** Absent where nobody chose: the page, the region or the browser's signal changed it. */
    readonly source?: Source | undefined;
}
export interface WithdrawnDetail {
    /** Names of the cookies, storage keys, databases and caches that are gone. */
    readonly erased: readonly string[];
    /** Names that are still there: another host's, or not to be written by script. */
    readonly left: readonly string[];
}
/** Dispatches `cookie-gate:<name>` on `document`, bubbling. */
export type Emit = (name: 'ready' | 'before-change' | 'change' | 'withdrawn' | 'report', detail: unknown) => void;
declare global {
    interface DocumentEventMap {
        /** The API is there; for code that may run before an `async` gate. */
        'cookie-gate:ready': CustomEvent<CookieGate>;
        /** A choice was made and nothing has been changed yet. */
        'cookie-gate:before-change': CustomEvent<ChangeDetail>;
        /** The choice holds: stored, and about to be applied to the tags. */
        'cookie-gate:change': CustomEvent<ChangeDetail>;
        /** What was stored under a withdrawn category has been erased. */
        'cookie-gate:withdrawn': CustomEvent<WithdrawnDetail>;
        /** Something is wrong with the set-up or with a tag. */
        'cookie-gate:report': CustomEvent<Report>;
        /** Dispatched by a program of the visitor's: refuses everything optional where they are being asked. docs/privacy-tools.md */
        'cookie-gate:refuse': Event;
    }
    interface Navigator {
        /** https://www.w3.org/TR/gpc/#javascript-property-to-detect-preference */
        readonly globalPrivacyControl?: boolean;
    }
    interface Window {
        cookieGate: CookieGate;
    }
}
