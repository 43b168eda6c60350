// No tool at all: the tags stand on the page as their vendors gave them. Shows that the probes can fail.
import { nonceOf, plain } from './markup.mjs';

export default {
  name: 'no gate',
  version: () => '',
  files: () => ({}),
  head: () => '',
  end: () => '',
  tag: (tag, { nonce }) =>
    plain({ ...tag, attributes: `${tag.attributes ?? ''} ${nonceOf(nonce)}` }),
  accept: '#nothing-to-accept',
  refuse: '#nothing-to-refuse',
  withdraw: () => {},
  cookie: 'none',
};
