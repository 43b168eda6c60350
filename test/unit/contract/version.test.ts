import { expect } from 'chai';
import { version } from '../../../src/contract/version.js';

describe('version', () => {
  it('is the one of package.json', async () => {
    const response = await fetch('/package.json');
    expect(version).to.equal((await response.json()).version);
  });
});
