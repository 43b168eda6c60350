import { expect } from 'chai';
import { inspect } from '../../../src/inspect/inspect.js';
import { fakeGate } from './fake-gate.js';

describe('inspect() on a page with a strict policy', () => {
  it('needs no leave from Trusted Types or from a policy on styles', () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "require-trusted-types-for 'script'; trusted-types 'none'; style-src 'none'";
    const noscript = document.createElement('noscript');
    noscript.textContent = '<img src="https://ads.test/">';
    document.body.append(noscript);
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      broken.push(violatedDirective),
    );
    document.head.append(policy);
    inspect(fakeGate());
    const panel = document.querySelector('cookie-gate-inspector')!;
    expect(panel.shadowRoot!.textContent).to.include('<img> from ads.test');
    expect(getComputedStyle(panel).position).to.equal('fixed');
    expect(getComputedStyle(panel).borderRadius).to.equal('8px');
    expect(broken).to.eql([]);
  });
});
