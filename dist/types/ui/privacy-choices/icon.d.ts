/** 30 by 14, and nothing to whoever hears the link: its text says it all. */
export declare function drawIcon(): SVGElement;
