export declare const zoneList: readonly (readonly [country: string, zones: string])[];
