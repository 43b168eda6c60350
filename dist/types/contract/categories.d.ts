/** The categories a visitor can grant or refuse, in the order they are shown and stored. */
export declare const optionalCategories: readonly ['preferences', 'analytics', 'advertising', 'marketing'];
/** A category a visitor can grant or refuse. */
export type OptionalCategory = (typeof optionalCategories)[number];
/** The unit of consent. `authentication` (signing in and security) is always on. */
export type Category = 'authentication' | OptionalCategory;
