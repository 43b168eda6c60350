// The twelve ways a tracker that nobody has marked goes out. `{{partner}}` stands for the tracker's origin; each way has
// a path of its own there, so that the server's log says which of them was asked for.

/** Tags in the page's own HTML: the parser meets them, and the browser's look-ahead may before it. */
export const inHtml = {
  'plain script': '/tag/plain.js',
  'deferred script': '/tag/deferred.js',
  'async script': '/tag/async.js',
  image: '/picture/image.svg',
  frame: '/frame-that-tells.html',
  stylesheet: '/style.css',
  preload: '/tag/preload.js',
};

/** What an inline script of the page does right after the gate. */
export const byScript = {
  'script made by script': '/tag/made.js',
  'new Image()': '/picture/new-image.svg',
  fetch: '/answered-fetch',
  XMLHttpRequest: '/answered-xhr',
  sendBeacon: '/beacon',
};

export const pathOf = { ...inHtml, ...byScript };
export const all = Object.keys(pathOf);

/** Nothing of these can be seen to have run: a preload only fetches, and nobody reads a beacon's answer. */
const silent = ['preload', 'sendBeacon'];
export const telling = all.filter((way) => !silent.includes(way));

/** What the frame's own script asks for. */
export const frameRan = '/frame-ran';

/** Goes right after the gate. */
export const head = `<script>
  window.ran = [];
  window.reported = 0;
  document.addEventListener('cookie-gate:report', ({ detail }) => {
    if (detail.code === 'undeclared-tag') window.reported += 1;
  });
  const at = '{{partner}}';
  const script = document.createElement('script');
  script.src = at + '/tag/made.js';
  document.head.append(script);
  const image = new Image();
  image.onload = () => window.ran.push('new Image()');
  image.src = at + '/picture/new-image.svg';
  fetch(at + '/answered-fetch').then(() => window.ran.push('fetch'), () => {});
  const request = new XMLHttpRequest();
  request.onload = () => window.ran.push('XMLHttpRequest');
  request.open('GET', at + '/answered-xhr');
  request.send();
  navigator.sendBeacon(at + '/beacon', 'x');
</script>
<script src="{{partner}}/tag/plain.js"></script>
<script defer src="{{partner}}/tag/deferred.js"></script>
<script async src="{{partner}}/tag/async.js"></script>
<link rel="stylesheet" href="{{partner}}/style.css">
<link rel="preload" as="script" href="{{partner}}/tag/preload.js">`;

export const body = `<p class="styled-by-partner">A line</p>
<img id="image" alt="" src="{{partner}}/picture/image.svg">
<iframe title="A film" src="{{partner}}/frame-that-tells.html"></iframe>`;

/** Runs in the page: what of the ways has run, been applied, been shown or been answered there. */
export function seenInPage() {
  const names = {
    plain: 'plain script',
    deferred: 'deferred script',
    async: 'async script',
    made: 'script made by script',
  };
  const ran = window.ran.map((name) => names[name] ?? name);
  if (document.getElementById('image').naturalWidth) ran.push('image');
  const line = getComputedStyle(document.querySelector('.styled-by-partner'));
  if (line.fontWeight === '700') ran.push('stylesheet');
  return { ran, reported: window.reported, answered: window.cookieGate?.decision.answered };
}
