// The gate one writes on a Friday: a button that swaps `data-src` in. Shows that the probes can fail.
import { nonceOf } from './markup.mjs';

const gate = `
  const has = () => document.cookie.includes('naive=');
  const run = () => document.querySelectorAll('[data-held]').forEach((held) => {
    const tag = document.createElement(held.localName);
    tag.textContent = held.textContent;
    if (held.dataset.type) tag.type = held.dataset.type;
    if (held.dataset.src) tag.src = held.dataset.src;
    held.after(tag);
  });
  const say = (answer) => {
    document.cookie = 'naive=' + answer + ';max-age=9999;path=/';
    document.querySelector('#naive').remove();
    if (answer === 'yes') run();
  };
  if (document.cookie.includes('naive=yes')) run();
  if (!has()) {
    document.body.insertAdjacentHTML('beforeend', '<p id="naive" style="position:fixed;bottom:0"><button id="yes">Accept</button> <button id="no">Refuse</button></p>');
    yes.onclick = () => say('yes');
    no.onclick = () => say('no');
  }
  window.withdrawNaively = () => (document.cookie = 'naive=no;max-age=9999;path=/');`;

export default {
  name: 'naive gate',
  version: () => '',
  files: () => ({}),
  head: () => '',
  end: ({ nonce }) => `<script ${nonceOf(nonce)}>${gate}</script>`,
  tag({ kind, src, code = '', attributes = '' }) {
    const name = { image: 'img', frame: 'iframe' }[kind] ?? 'script';
    const held = `data-held ${attributes} ${src ? `data-src="${src}"` : ''} ${kind === 'module' ? 'data-type="module"' : ''}`;
    if (name === 'img') return `<img ${held} alt="">`;
    if (name === 'iframe') return `<iframe ${held} title="A film"></iframe>`;
    return `<script type="text/plain" ${held}>${code}</script>`;
  },
  accept: '#yes',
  refuse: '#no',
  withdraw: () => window.withdrawNaively(),
  cookie: 'naive',
};
