// Small files for tags to load, each request under a name of its own.
const base = '/test/unit/gate/fixtures';
let count = 0;

// Of this page alone: a picture that Firefox has kept from another file of tests is no request.
const prefix = `n${Date.now().toString(36)}-`;

/** A name no other test uses. */
export const freshName = (): string => `${prefix}${++count}`;

/** A file that says its name when it runs. */
export const scriptAt = (name: string): string => `${base}/ran.js?name=${name}`;
export const moduleAt = (name: string): string => `${base}/ran-module.js?name=${name}`;
export const pictureAt = (name: string): string => `${base}/dot.svg?name=${name}`;
export const sheetAt = (name: string): string => `${base}/sheet.css?name=${name}`;
export const pageAt = (name: string): string => `${base}/page.html?name=${name}`;
/** Nobody answers there. */
export const nowhereAt = (name: string): string => `http://localhost:1/?name=${name}`;

declare global {
  interface Window {
    /** The names of the fixtures that ran, in order. */
    ran?: string[];
  }
}

export const ran = (): string[] => window.ran ?? [];

/** How often the page asked for something under this name. */
export const requests = (name: string): number =>
  performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith(`?name=${name}`))
    .length;
