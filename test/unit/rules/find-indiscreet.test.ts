import { expect } from 'chai';
import { findIndiscreet, isIndiscreetTag } from '../../../src/rules/find-indiscreet.js';
import { settings } from '../../support/settings.js';
import { createStage } from '../../support/stage.js';
import type { Stage } from '../../support/stage.js';

type Globals = { cookieGateVendors?: object | undefined };

describe('findIndiscreet()', () => {
  let stage: Stage;
  beforeEach(() => (stage = createStage()));
  afterEach(() => {
    stage.clear();
    delete (globalThis as Globals).cookieGateVendors;
  });
  const ofSite = (...analytics: string[]) => findIndiscreet(settings({ analytics }));

  it('finds every vendor that has no discreet way to start, under analytics and preferences', () => {
    const config = settings({
      preferences: ['intercom:akg5rmxb'],
      analytics: ['google-analytics:G-ABCDE12345', 'hotjar:1', 'matomo:3;host=https://a.test'],
      advertising: ['meta-pixel:123456789012345'],
    });
    expect(findIndiscreet(config)).to.eql(['intercom:akg5rmxb', 'hotjar:1']);
  });

  it('goes by what the site says of a vendor of its own, in a template', () => {
    expect(ofSite('custom:acme')).to.eql(['custom:acme']);
    stage.put('<template data-vendor="acme"></template>');
    expect(ofSite('custom:acme')).to.eql(['custom:acme']);
    stage.put('<template data-vendor="quiet" data-discreet></template>');
    expect(ofSite('custom:acme', 'custom:quiet')).to.eql(['custom:acme']);
  });

  it('goes by what the site says of a vendor of its own, by script', () => {
    const start = () => ({});
    (globalThis as Globals).cookieGateVendors = {
      acme: { start },
      quiet: { start, discreet: true },
      careful: { start, discreet: { start } },
    };
    expect(ofSite('custom:acme:7', 'custom:quiet:7', 'custom:careful')).to.eql(['custom:acme:7']);
  });

  it('takes no vendor of the site for one of ours', () => {
    expect(ofSite('custom:matomo')).to.eql(['custom:matomo']);
  });
});

describe('isIndiscreetTag()', () => {
  const rows: [html: string, isIndiscreet: boolean][] = [
    ['<script type="text/plain" data-consent="analytics"></script>', true],
    ['<script type="text/plain" data-consent="preferences" data-src="/own.js"></script>', true],
    ['<script type="text/plain" data-consent="authentication analytics"></script>', true],
    ['<script type="text/plain" data-consent="analytics" data-discreet></script>', false],
    ['<script type="text/plain" data-consent="authentication"></script>', false],
    ['<iframe data-consent="preferences" data-src="https://video.test/1"></iframe>', false],
  ];
  for (const [html, isIndiscreet] of rows)
    it(`${isIndiscreet ? 'holds' : 'lets through'} ${html}`, () => {
      const stage = createStage();
      expect(isIndiscreetTag(stage.put(html))).to.equal(isIndiscreet);
      stage.clear();
    });
});
