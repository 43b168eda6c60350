// A program of the visitor's may refuse for them, while they are being asked: docs/privacy-tools.md.
import type { Gate } from '../../contract/gate.js';
import { refuseAll } from '../shared/choose-all.js';

/** Nothing is read of what an agent says but that it refuses, so it can grant nothing. */
export function obeyAgents(gate: Gate): void {
  const refuse = refuseAll(gate, 'agent');
  const obey = () => gate.page.decision.answered || refuse();
  document.addEventListener('cookie-gate:refuse', obey);
  // Said before there was anybody to hear it.
  if (document.querySelector('html[data-cookie-gate-refuse]')) obey();
}
