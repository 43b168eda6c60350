// Who asks, tells or confirms, in the form that the rules want.
import type { Gate } from '../contract/gate.js';
import { whenRead } from './when.js';

export function showFirstLayer(gate: Gate): void {
  const { mode, signals, partners, on, mustConfirmSignal, topics } = gate.rules!;
  // The plain banner says nothing of what is on already, of signals or of partners.
  const isPlain = mode === 'opt-in' && ![signals, partners, on, topics].some((each) => each.length);
  if (!gate.page.decision.answered) void gate.use(isPlain ? 'ui/banner' : 'ui/notice', gate);
  void whenRead().then(() => {
    if (signals.includes('gpc') && mustConfirmSignal) void gate.use('ui/signal-notice', gate);
    if (document.querySelector('cookie-gate-privacy-choices'))
      void gate.use('ui/privacy-choices', gate);
  });
}
