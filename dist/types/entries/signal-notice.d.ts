export { confirmSignal as start } from '../ui/signal-notice/confirm-signal.js';
