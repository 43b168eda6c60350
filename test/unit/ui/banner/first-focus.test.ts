// A page of its own: where focus goes first depends on every click before.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { mountBanner } from '../../../../src/ui/banner/mount-banner.js';
import type { BannerElement } from '../../../../src/ui/banner/banner-element.js';
import { expectSame } from '../../../support/expect-same.js';
import { fakeGate } from '../../../support/fake-gate.js';
import { pause } from '../../../support/until.js';

describe('the banner, just opened', () => {
  it('takes no focus, makes no choice of a key, and is the first Tab stop of the page', async () => {
    const link = document.createElement('a');
    link.href = '#x';
    link.textContent = 'The page’s own first link';
    document.body.prepend(link);
    const gate = fakeGate();
    await mountBanner(gate);
    const banner = document.querySelector<BannerElement>('cookie-gate-banner')!;
    await pause(50);
    expectSame(document.activeElement, document.body);

    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: ' ' });
    expect(gate.chosen).to.eql([]);

    const stops: (Element | null)[] = [];
    for (let count = 0; count < 4; count++) {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = document;
      stops.push(activeElement === banner ? banner.shadowRoot!.activeElement : activeElement);
    }
    banner.remove();
    link.remove();
    expect(stops.map((stop) => stop?.id || stop?.part.value || stop?.tagName)).to.eql([
      'cookie-gate-refuse',
      'cookie-gate-accept',
      'more',
      'A',
    ]);
  });
});
