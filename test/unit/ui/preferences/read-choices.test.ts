import { expect } from 'chai';
import { readChoices } from '../../../../src/ui/preferences/read-choices.js';

const on = (name: string, checked: boolean, vendor?: string): HTMLInputElement => {
  const input = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    name,
    checked,
  });
  if (vendor !== undefined) {
    input.value = vendor;
    input.dataset.vendor = '';
  }
  return input;
};

describe('readChoices()', () => {
  it('grants a category by its switch, and refuses by it', () => {
    const { choices } = readChoices([on('analytics', true), on('marketing', false)], {});
    expect(choices).to.eql({ analytics: true, marketing: false });
  });

  it('grants no category by a vendor’s switch', () => {
    const { choices } = readChoices([on('analytics', false), on('analytics', true, 'hotjar')], {});
    expect(choices).to.eql({ analytics: false });
  });

  it('refuses a vendor whose switch is off, under its own category', () => {
    const { refusedVendors } = readChoices(
      [
        on('analytics', true),
        on('analytics', false, 'hotjar'),
        on('analytics', true, 'other'),
        on('marketing', true),
        on('marketing', true, 'hotjar'),
      ],
      {},
    );
    expect(refusedVendors).to.eql({ analytics: ['hotjar'], marketing: [] });
  });

  it('keeps refused what this page does not show', () => {
    const { refusedVendors } = readChoices(
      [on('analytics', true), on('analytics', true, 'here'), on('marketing', true)],
      { analytics: ['here', 'elsewhere'], marketing: ['here'] },
    );
    expect(refusedVendors).to.eql({ analytics: ['elsewhere'], marketing: ['here'] });
  });
});
