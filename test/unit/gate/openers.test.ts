import { expect } from 'chai';
import { hasOpener, watchOpeners } from '../../../src/gate/openers.js';
import { createStage } from '../../support/stage.js';
import type { Stage } from '../../support/stage.js';

describe('watchOpeners()', () => {
  let stage: Stage;
  let opened = 0;

  before(() => watchOpeners(() => void opened++));
  beforeEach(() => {
    stage = createStage();
    opened = 0;
  });
  afterEach(() => {
    stage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  const openers = {
    'a link to #cookie-settings': '<a href="#cookie-settings">Cookies</a>',
    'a link to #cookie-settings of an address': '<a href="/legal#cookie-settings">Cookies</a>',
    'a button with data-cookie-gate="open"': '<button data-cookie-gate="open">Cookies</button>',
    'what is inside such a link': '<a href="#cookie-settings"><b>Cookies</b></a>',
  };
  for (const [what, html] of Object.entries(openers))
    it(`opens on a click on ${what}, and the page stays where it is`, () => {
      const opener = stage.put(html);
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      (opener.firstElementChild ?? opener).dispatchEvent(click);
      expect(opened).to.equal(1);
      expect(click.defaultPrevented).to.equal(true);
      expect(location.hash).to.equal('');
    });

  it('opens on a click inside an open shadow root', () => {
    const host = stage.put('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<a href="#cookie-settings"><i>Cookies</i></a>';
    host.shadowRoot!.querySelector('i')!.click();
    expect(opened).to.equal(1);
  });

  for (const html of [
    '<a href="#settings">Settings</a>',
    '<a href="#cookie-settings-2">Settings</a>',
    '<button data-cookie-gate="close">Close</button>',
    '<button>Cookies</button>',
  ])
    it(`leaves ${html} to the page`, () => {
      const element = stage.put(html);
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      element.dispatchEvent(click);
      expect(opened).to.equal(0);
      expect(click.defaultPrevented).to.equal(false);
    });

  it('bears a click on no element', () => {
    const thrown: unknown[] = [];
    const listen = (event: ErrorEvent) => {
      thrown.push(event.message);
      event.preventDefault();
    };
    addEventListener('error', listen);
    dispatchEvent(new MouseEvent('click'));
    document.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    removeEventListener('error', listen);
    expect(thrown).to.eql([]);
    expect(opened).to.equal(0);
  });

  it('opens at once where the address asks for it, and only then', () => {
    let asked = 0;
    watchOpeners(() => void asked++);
    expect(asked).to.equal(0);
    history.replaceState(null, '', '#cookie-settings');
    watchOpeners(() => void asked++);
    expect(asked).to.equal(1);
  });
});

describe('hasOpener()', () => {
  it('finds no way back on a page without one', () => expect(hasOpener()).to.equal(null));

  for (const html of [
    '<a href="#cookie-settings">Cookies</a>',
    '<a href="/legal#cookie-settings">Cookies</a>',
    '<button data-cookie-gate="open">Cookies</button>',
  ])
    it(`finds ${html}`, () => {
      const stage = createStage();
      const opener = stage.put(html);
      expect(hasOpener()).to.equal(opener);
      stage.clear();
    });
});
