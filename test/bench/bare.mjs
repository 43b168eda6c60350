// What every tool is measured against: the page as it is, and with a banner written by hand into its HTML, which does the
// least that one can do. It asks, remembers, and adds all the tags at once, in no order.

export const empty = {
  name: 'empty page',
  version: () => '',
  files: () => ({}),
  head: () => '',
  end: () => '',
  tag: () => '',
};

const banner = `<style>.ask { position: fixed; inset: auto 0 0; padding: 16px; font-size: 14px; color: #222; background: #fff; border-top: 1px solid #666 }
.ask p { margin: 0 0 8px } .ask button { padding: 12px 16px; font: inherit; color: #fff; background: #222; border: 0 }</style>
<div class="ask" hidden><p>We use cookies.</p><p>Some of them only if you agree.</p><button id="refuse">Refuse</button> <button id="accept">Accept</button></div>`;

const script = (tags) => `<script>{
const tags = ${JSON.stringify(tags.map(({ src }) => src))};
const load = () => tags.forEach((src) => document.head.append(Object.assign(document.createElement('script'), { src })));
const ask = document.querySelector('.ask');
const keep = (choice) => { document.cookie = 'ask=' + choice + ';path=/;max-age=15552000'; ask.remove(); };
if (document.cookie.includes('ask=yes')) load();
else if (!document.cookie.includes('ask=')) {
  ask.hidden = false;
  document.querySelector('#refuse').onclick = () => keep('no');
  document.querySelector('#accept').onclick = () => { keep('yes'); load(); };
}
}</script>`;

export const byHand = {
  name: 'by hand (floor)',
  version: () => '',
  files: () => ({}),
  head: () => '',
  end: ({ tags }) => banner + script(tags),
  tag: () => '',
  accept: '#accept',
};
