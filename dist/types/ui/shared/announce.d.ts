/**
 * Says that a choice is saved, without taking the focus. The region is there before there is anything to say, as
 * readers need it: https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA22
 */
export declare function announce(): void;
