// dist/ui/signal-notice.js: fetched where the browser’s signal is to be confirmed.
export const start = () => {};
