import { expect } from 'chai';
import { emit } from '../../../src/gate/emit.js';

describe('emit()', () => {
  it('dispatches on the document, with the detail, up to the window', () => {
    const seen: unknown[] = [];
    const listen = (event: Event) =>
      void seen.push(event.currentTarget, event.target, (event as CustomEvent).detail);
    document.addEventListener('cookie-gate:report', listen);
    addEventListener('cookie-gate:report', listen);
    const detail = {};
    emit('report', detail);
    document.removeEventListener('cookie-gate:report', listen);
    removeEventListener('cookie-gate:report', listen);
    expect(seen).to.have.length(6);
    expect(
      seen.map(
        (one, index) => one === [document, document, detail, window, document, detail][index],
      ),
    ).to.not.include(false);
  });
});
