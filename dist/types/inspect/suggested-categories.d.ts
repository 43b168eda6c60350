export declare const suggestedCategories: Readonly<Record<string, string>>;
