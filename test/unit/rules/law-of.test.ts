import { expect } from 'chai';
import type { Gate } from '../../../src/contract/gate.js';
import { lawOf } from '../../../src/rules/law-of.js';
import { fakeGate } from '../../support/fake-gate.js';
import { rules } from '../../support/rules.js';
import { createStage } from '../../support/stage.js';

describe('lawOf()', () => {
  const stage = createStage();
  after(() => stage.clear());
  const script = stage.put('<script type="text/plain" data-consent="analytics"></script>');
  const discreet = stage.put(
    '<script type="text/plain" data-consent="analytics" data-discreet></script>',
  );
  const allowed = (topics: readonly 'health'[]) => {
    const law = lawOf(fakeGate() as Gate, rules({ topics }));
    return [script, discreet].map((tag) => law.allows(tag));
  };

  it('lets a script that could tell what a page is about start on no page about a sensitive topic', () => {
    expect(allowed(['health'])).to.eql([false, true]);
    expect(allowed([])).to.eql([true, true]);
  });
});
