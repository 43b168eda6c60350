export interface EmbedVendor {
    readonly name: string;
    /** Absent where no source confirms the address. */
    readonly policy?: string | undefined;
}
/** Of an address of a tag; a vendor that is not known goes by its host. */
export declare function embedVendor({ host, pathname }: URL): EmbedVendor;
