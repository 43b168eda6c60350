import { expect } from 'chai';
import { addOpener } from '../../../../src/ui/opener/add-opener.js';
import { fakeGate } from '../../../support/fake-gate.js';
import { rulesWith } from '../../../support/rules-with.js';

const ownButtons = () => [
  ...document.querySelectorAll<HTMLElement>(':root > [data-cookie-gate=open]'),
];

describe('addOpener()', () => {
  afterEach(() => {
    for (const button of ownButtons()) button.remove();
  });

  it('adds a button at the page’s edge where the page has no way back', async () => {
    await addOpener(fakeGate());
    expect(ownButtons()).to.have.length(1);
    const [button] = ownButtons();
    expect(button!.tagName).to.equal('BUTTON');
    expect(button!.textContent).to.equal('Cookies');
    const { left, bottom, width, height } = button!.getBoundingClientRect();
    expect([left, bottom]).to.eql([0, innerHeight]);
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('adds it once', async () => {
    await addOpener(fakeGate());
    await addOpener(fakeGate());
    expect(ownButtons()).to.have.length(1);
  });

  it('adds none beside the privacy choices, where rules make a link of them', async () => {
    const choices = document.createElement('cookie-gate-privacy-choices');
    document.body.append(choices);
    const gate = fakeGate();
    gate.rules = rulesWith({});
    await addOpener(gate);
    const withRules = ownButtons().length;
    await addOpener(fakeGate());
    choices.remove();
    expect([withRules, ownButtons().length]).to.eql([0, 1]);
  });
});
