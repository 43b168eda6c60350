/** What stands under `data-authentication` to tell others of each choice, or to follow theirs: no vendors, they load and store nothing. */
export declare const signals: ReadonlySet<string>;
