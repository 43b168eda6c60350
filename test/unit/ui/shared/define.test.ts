import { expect } from 'chai';
import { define } from '../../../../src/ui/shared/define.js';

describe('define()', () => {
  it('registers an element, and leaves a name to whoever has it', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('cookie-gate-test', First);
    define('cookie-gate-test', Second);
    expect(customElements.get('cookie-gate-test')).to.equal(First);
  });
});
