import { expect } from 'chai';
import { attributes } from '../../../src/contract/attributes.js';
import { ruleAttributes } from '../../../src/contract/rule-attributes.js';
import { readAttributes } from '../../../src/entries/read-attributes.js';
import { messages } from '../../../src/inspect/messages.js';
import { ownMessages } from '../../../src/inspect/own-messages.js';

/** What the gate itself tells of these attributes, in the inspector's words. */
function ofAttributes(values: Record<string, string>) {
  const told: { says: string; fix: string }[] = [];
  readAttributes(values, (code, place) => told.push(messages[code](`${place as string}`)), {
    ...attributes,
    ...ruleAttributes,
  });
  return told;
}

describe('messages', () => {
  it('have a sentence and a fix for every code, and say the place', () => {
    for (const [code, message] of Object.entries({ ...messages, ...ownMessages })) {
      const { says, fix } = message('data-consent="xyz"');
      expect(says, code).to.match(/[.]$/).and.to.include('xyz');
      expect(fix, code).to.match(/[.]$/);
    }
  });

  it('name the form and the default of an attribute with a wrong value', () => {
    const [lifetime, flag, debug] = ofAttributes({ lifetime: '999', noReload: 'no', debug: 'yes' });
    expect(lifetime!.says).to.match(/^data-lifetime="999" has not the form/);
    expect(lifetime!.fix).to.equal('Write a number from 1 to 395. Default of data-lifetime: 183.');
    expect(flag!.says).to.match(/^data-no-reload="no" has/);
    expect(flag!.fix).to.match(/without a value.*Default of data-no-reload: off/);
    expect(debug!.fix).to.include('address, always, never');
  });

  it('suggest the known attribute that an unknown one is near to', () => {
    const [near, far] = ofAttributes({ categorys: 'analytics', colour: 'red' });
    expect(near!.fix).to.equal('Write data-categories, if that is what is meant.');
    expect(far!.fix).to.match(/^Known are .*data-lifetime/);
  });

  it('suggest the category that an unknown one is near to', () => {
    const { says, fix } = messages['unknown-category']('data-consent="marketing analytcs"');
    expect(says).to.include('no category “analytcs”');
    expect(fix).to.include('Write analytics instead of analytcs');
    expect(messages['unknown-category']('data-consent=""').says).to.include('names no category');
  });
});
