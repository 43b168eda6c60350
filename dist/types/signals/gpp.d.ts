import type { Gate } from '../contract/gate.js';
/** A section's fields for a choice: what is not granted is opted out of. `signal` is the browser's own. */
export declare const fieldsFor: (isGranted: boolean, signal: boolean) => {
    SharingNotice: number;
    SaleOptOutNotice: number;
    SharingOptOutNotice: number;
    TargetedAdvertisingOptOutNotice: number;
    SaleOptOut: number;
    SharingOptOut: number;
    TargetedAdvertisingOptOut: number;
    MspaCoveredTransaction: number;
    MspaOptOutOptionMode: number;
    MspaServiceProviderMode: number;
    GpcSegmentIncluded: boolean;
    Gpc: boolean;
};
export declare function start({ page }: Pick<Gate, 'page'>): void;
