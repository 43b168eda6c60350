import { expect } from 'chai';
import { importInto } from '../../support/import-into.js';
import { openFrame } from '../../support/open-frame.js';

const address = '/test/unit/gate/fixtures/page.html';

describe('loadAnew()', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  const addresses: [string, string][] = [
    ['', ''],
    ['?a=1&b=2', '?a=1&b=2'],
    ['#part', '#part'],
    ['?a=1#part', '?a=1#part'],
    ['#cookie-settings', ''],
    ['?a=1#cookie-settings', '?a=1'],
  ];
  for (const [before, after] of addresses)
    it(`loads a page at “${before}” again, at “${after}”, and leaves no step in the history`, async () => {
      frame = await openFrame({ src: address + before });
      const inside = frame.contentWindow as unknown as { old?: boolean };
      inside.old = true;
      const steps = history.length;
      const { loadAnew } = await importInto<{ loadAnew(): void }>(frame, '/src/gate/load-anew.ts');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      loadAnew();
      await loaded;
      expect(inside.old).to.equal(undefined);
      expect(frame.contentWindow!.location.href).to.equal(location.origin + address + after);
      expect(history.length).to.equal(steps);
    });
});
