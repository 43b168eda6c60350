// dist/ui/privacy-choices.js: fetched where a page has put the link.
export const start = () => {};
