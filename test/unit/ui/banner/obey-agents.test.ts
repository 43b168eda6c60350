import { expect } from 'chai';
import { obeyAgents } from '../../../../src/ui/banner/obey-agents.js';
import { fakeGate } from '../../../support/fake-gate.js';

const html = document.documentElement;
const refusal = { choices: {}, source: 'agent' };
const say = (event: Event = new Event('cookie-gate:refuse')) => document.dispatchEvent(event);

describe('a program of the visitor’s', () => {
  afterEach(() => html.removeAttribute('data-cookie-gate-refuse'));

  it('refuses everything by one event', () => {
    const gate = fakeGate();
    obeyAgents(gate);
    expect(gate.chosen).to.eql([]);
    say();
    expect(gate.chosen).to.eql([refusal]);
  });

  it('refuses by an attribute of <html> that is there before', () => {
    html.setAttribute('data-cookie-gate-refuse', '');
    const gate = fakeGate();
    obeyAgents(gate);
    expect(gate.chosen).to.eql([refusal]);
  });

  it('need not know that the attribute was heard: the event after it changes nothing', () => {
    html.setAttribute('data-cookie-gate-refuse', '');
    const gate = fakeGate();
    obeyAgents(gate);
    say();
    expect(gate.chosen).to.eql([refusal]);
  });

  it('takes back nothing that the visitor has granted', () => {
    html.setAttribute('data-cookie-gate-refuse', '');
    const gate = fakeGate();
    gate.answer(['analytics']);
    obeyAgents(gate);
    say();
    expect(gate.chosen).to.eql([]);
  });

  it('refuses on a page where the region has something on that nobody was asked for', () => {
    const gate = fakeGate();
    gate.holdsNow(['analytics']);
    obeyAgents(gate);
    say();
    expect(gate.chosen).to.eql([refusal]);
  });

  const grants = { choices: { analytics: true }, source: 'banner', granted: true };
  const said = {
    'an event with a detail': new CustomEvent('cookie-gate:refuse', { detail: grants }),
    'an event with properties': Object.assign(new Event('cookie-gate:refuse'), grants),
    'a click of that name': new MouseEvent('cookie-gate:refuse', { detail: 1 }),
  };
  for (const [what, event] of Object.entries(said))
    it(`grants nothing by ${what}`, () => {
      const gate = fakeGate();
      obeyAgents(gate);
      say(event);
      expect(gate.chosen).to.eql([refusal]);
    });

  for (const name of ['accept', 'grant', 'save', 'Refuse', 'change'])
    it(`is not heard by cookie-gate:${name}`, () => {
      const gate = fakeGate();
      obeyAgents(gate);
      say(new CustomEvent(`cookie-gate:${name}`, { detail: grants }));
      expect(gate.chosen).to.eql([]);
    });

  for (const value of ['false', 'grant', 'analytics=1'])
    it(`grants nothing by data-cookie-gate-refuse="${value}"`, () => {
      html.setAttribute('data-cookie-gate-refuse', value);
      const gate = fakeGate();
      obeyAgents(gate);
      expect(gate.chosen).to.eql([refusal]);
    });
});
