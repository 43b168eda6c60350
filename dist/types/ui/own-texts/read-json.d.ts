/** What stands at an address, or in the page's script with that `#id`; rejects where it cannot be had or is no JSON. */
export declare function readJson(place: string): Promise<unknown>;
