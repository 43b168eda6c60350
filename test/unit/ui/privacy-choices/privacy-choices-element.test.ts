import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { definePrivacyChoices } from '../../../../src/ui/privacy-choices/define-privacy-choices.js';
import { addSheet } from '../../../support/add-sheet.js';
import { axeViolations } from '../../../support/axe-violations.js';
import { engine, itWhere } from '../../../support/engine.js';
import { expectSame } from '../../../support/expect-same.js';
import { fakeGate } from '../../../support/fake-gate.js';

/** The element with this inside, in a footer beside another link. */
function put(inside: string): HTMLElement {
  const footer = document.createElement('footer');
  footer.innerHTML = `<a href="/imprint">Imprint</a> <cookie-gate-privacy-choices>${inside}</cookie-gate-privacy-choices>`;
  document.body.append(footer);
  return footer.querySelector('cookie-gate-privacy-choices')!;
}

const link = (element: Element) => element.querySelector('a')!;

describe('the link to the privacy choices', () => {
  before(() => definePrivacyChoices(fakeGate()));
  afterEach(() => document.querySelector('footer')?.remove());

  it('says what it is, and goes where the gate opens the preferences', () => {
    const element = put('');
    expect(element.children).to.have.length(1);
    expect(link(element).textContent.trim()).to.equal('Your Privacy Choices');
    expect(link(element).getAttribute('href')).to.equal('#cookie-settings');
  });

  it('has the icon once, of the size of its neighbours, and silent', () => {
    const element = put('');
    const [icon, ...others] = element.querySelectorAll('svg');
    expect(others).to.eql([]);
    const { width, height } = icon!.getBoundingClientRect();
    expect([width, height]).to.eql([30, 14]);
    expect(icon!.getAttribute('aria-hidden')).to.equal('true');
    element.parentElement!.prepend(element);
    expect(element.querySelectorAll('svg, a')).to.have.length(2);
  });

  it('keeps the page’s own link, its words, its address and its layout', () => {
    const element = put('<a href="/privacy#cookie-settings" class="own">Do not sell my data</a>');
    const own = element.querySelector('a.own')!;
    expectSame(link(element), own);
    expect(element.querySelectorAll('a')).to.have.length(1);
    expect(own.textContent.trim()).to.equal('Do not sell my data');
    expect(own.getAttribute('href')).to.equal('/privacy#cookie-settings');
    expect(own.querySelectorAll('svg')).to.have.length(1);
  });

  it('shows no link that the page has hidden', () => {
    const remove = addSheet('.own { display: none }');
    const element = put('<a href="#cookie-settings" class="own">Choices</a>');
    expect(getComputedStyle(link(element)).display).to.equal('none');
    remove();
  });

  it('makes a link of words alone', () => {
    const element = put('Do not sell or <em>share</em>');
    expect(element.children).to.have.length(1);
    expect(link(element).textContent.trim()).to.equal('Do not sell or share');
    expect(element.querySelector('a em')!.textContent).to.equal('share');
  });

  for (const [name, inside] of [
    ['its own', ''],
    ['the page’s', '<a href="#cookie-settings">Your Privacy Choices</a>'],
  ] as const)
    it(`is as high as a finger needs: ${name}`, () => {
      expect(link(put(inside)).getBoundingClientRect().height).to.be.at.least(24);
    });

  itWhere(engine !== 'WebKit', 'Tab leaves links out', 'is reached by keyboard', async () => {
    const element = put('');
    element.parentElement!.querySelector('a')!.focus();
    await sendKeys({ press: 'Tab' });
    expectSame(document.activeElement, link(element));
    let target: EventTarget | null = null;
    addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        ({ target } = event);
      },
      { once: true },
    );
    await sendKeys({ press: 'Enter' });
    expectSame(target, link(element));
  });

  it('is drawn where it comes later, under a policy against markup made of strings', () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "require-trusted-types-for 'script'";
    const late = document.createElement('cookie-gate-privacy-choices');
    const footer = document.createElement('footer');
    footer.append(late);
    document.head.append(policy);
    document.body.append(footer);
    expect(late.querySelectorAll('a > svg > path')).to.have.length(3);
  });

  it('breaks no rule of axe', async () => {
    const footer = document.createElement('footer');
    footer.append(document.createElement('cookie-gate-privacy-choices'));
    document.body.append(footer);
    expect(await axeViolations(footer)).to.eql([]);
  });
});
