// dist/ui/signal-notice.js: fetched where the browser’s signal is to be confirmed.
export { confirmSignal as start } from '../ui/signal-notice/confirm-signal.js';
