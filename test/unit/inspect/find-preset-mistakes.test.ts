import { expect } from 'chai';
import { findPresetMistakes } from '../../../src/inspect/find-preset-mistakes.js';
import { settings } from '../../support/settings.js';

describe('findPresetMistakes()', () => {
  it('finds a vendor under another category than its purpose suggests', () => {
    const config = settings({
      analytics: ['hotjar:1234567', 'meta-pixel:123456789012345'],
      marketing: ['hubspot:6328349'],
    });
    expect(findPresetMistakes(config)).to.eql([
      { code: 'vendor-elsewhere', place: 'data-analytics="meta-pixel:123456789012345"' },
    ]);
  });

  it('lets a container stand under analytics or advertising', () => {
    const word = ['google-tag-manager:GTM-ABC1234'];
    expect(findPresetMistakes(settings({ analytics: word, advertising: word }))).to.eql([]);
    expect(findPresetMistakes(settings({ preferences: word }))).to.have.length(1);
  });

  it('says nothing of a site’s own vendors', () => {
    expect(findPresetMistakes(settings({ analytics: ['custom:acme', 'acme'] }))).to.eql([]);
  });
});
