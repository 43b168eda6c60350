import { expect } from 'chai';
import { customStorage } from '../../../src/gate/custom-storage.js';
import type { Config } from '../../../src/contract/attributes.js';

const config = {
  authentication: [],
  preferences: [],
  analytics: ['custom:own-counter', 'hotjar:1'],
  advertising: ['custom:unknown'],
  marketing: [],
} as unknown as Config;

const page = document.implementation.createHTMLDocument();
page.body.innerHTML = '<template data-vendor="own-counter" data-cookies="own_a own_b"></template>';

it('what the page’s own vendors store is as their templates say', () => {
  expect(customStorage(page, config)).to.deep.equal({ 'own-counter': 'own_a own_b', unknown: '' });
});

it('attributes kept for rules.js are not read as vendors', () => {
  const more = Object.assign(Object.create(null) as object, { lifetime: 'custom:own-counter' });
  const none = { ...config, analytics: [], advertising: [], more } as unknown as Config;
  expect(customStorage(page, none)).to.deep.equal({});
});
