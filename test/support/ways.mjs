// The ways by which a script of a page reaches another host, each with a path of its own: `at` is the address it asks
// for. Code of the page, run in the page.
const picture = (name) => `at('/picture/${name}.svg')`;

/** By a short name: what a script of the page does, and the path that the partner then gets. */
export const ways = Object.fromEntries(
  Object.entries({
    'script.src': [`add('script', { src: at('/tag/script-src.js') })`, '/tag/script-src.js'],
    'script setAttribute': [
      `const script = document.createElement('script'); script.setAttribute('SRC', at('/tag/script-attribute.js')); document.head.append(script)`,
      '/tag/script-attribute.js',
    ],
    'script after insertion': [
      `add('script', {}).src = at('/tag/script-later.js')`,
      '/tag/script-later.js',
    ],
    'module script': [
      `add('script', { type: 'module', src: at('/module/module-src.js') })`,
      '/module/module-src.js',
    ],
    'new Image().src': `new Image().src = PICTURE`,
    'img.srcset': `document.createElement('img').srcset = PICTURE + ' 1x, /own.svg 2x'`,
    'img setAttributeNS': `document.createElement('img').setAttributeNS(null, 'src', PICTURE)`,
    'picture source': `const source = document.createElement('source'); const image = new Image(); const parent = document.createElement('picture'); parent.append(source, image); document.body.append(parent); source.srcset = PICTURE`,
    'iframe.src': [`add('iframe', { src: at('/frame.html') })`, '/frame.html'],
    'iframe.srcdoc': `add('iframe', { srcdoc: '<img src="' + PICTURE + '">' })`,
    'stylesheet.href': [
      `const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = at('/style.css'); document.head.append(link)`,
      '/style.css',
    ],
    'preload.href': `const link = document.createElement('link'); link.rel = 'preload'; link.as = 'image'; link.href = PICTURE; document.head.append(link)`,
    'link.imageSrcset': `const link = document.createElement('link'); link.rel = 'preload'; link.as = 'image'; link.imageSrcset = PICTURE + ' 1x'; document.head.append(link)`,
    'video.poster': `add('video', { poster: PICTURE })`,
    'audio.src': [`add('audio', { src: at('/sound/audio-src.wav') })`, '/sound/audio-src.wav'],
    'new Audio()': [
      `const sound = new Audio(); sound.preload = 'auto'; sound.src = at('/sound/new-audio.wav')`,
      '/sound/new-audio.wav',
    ],
    'object.data': `add('object', { type: 'image/svg+xml', data: PICTURE })`,
    'embed.src': `add('embed', { type: 'image/svg+xml', src: PICTURE })`,
    'input image': `add('input', { type: 'image', src: PICTURE })`,
    innerHTML: `add('div', {}).innerHTML = '<b>a > b</b><img alt="x>y" src="' + PICTURE + '">'`,
    'innerHTML, detached': `document.createElement('div').innerHTML = '<p><img src=' + PICTURE + '></p>'`,
    outerHTML: `add('div', {}).outerHTML = '<img src="' + PICTURE + '">'`,
    insertAdjacentHTML: `document.body.insertAdjacentHTML('beforeend', '<IMG SRC=\\'' + PICTURE + '\\'>')`,
    'shadow root': `add('div', {}).attachShadow({ mode: 'open' }).innerHTML = '<img src="' + PICTURE + '">'`,
    setHTMLUnsafe: `add('div', {}).setHTMLUnsafe('<img src="' + PICTURE + '">')`,
    createContextualFragment: `document.body.append(document.createRange().createContextualFragment('<img src="' + PICTURE + '">'))`,
    DOMParser: `document.body.append(new DOMParser().parseFromString('<img src="' + PICTURE + '">', 'text/html').body.firstChild)`,
    'inert document': `const other = document.implementation.createHTMLDocument(); other.body.innerHTML = '<img src="' + PICTURE + '">'; document.body.append(other.body.firstChild)`,
    'template.innerHTML': `const template = document.createElement('template'); template.innerHTML = '<img src="' + PICTURE + '">'; document.body.append(template.content.cloneNode(true))`,
    'document.write': `document.write('<img src="' + PICTURE + '">')`,
    'document.writeln': `document.writeln('<p><img src="' + PICTURE + '"></p>')`,
    'document.write of a script': [
      `document.write('<script src="' + at('/tag/written.js') + '"></scr' + 'ipt>')`,
      '/tag/written.js',
    ],
    cloneNode: `const image = document.createElement('img'); image.src = PICTURE; const clone = image.cloneNode(); image.removeAttribute('src'); document.body.append(clone)`,
    fetch: [`void fetch(at('/fetched')).then(() => {}, () => {})`, '/fetched'],
    'fetch of a Request': [
      `void fetch(new Request(at('/fetched-request'), { method: 'POST', body: 'a=1' })).then(() => {}, () => {})`,
      '/fetched-request',
    ],
    'fetch of a URL': [
      `void fetch(new URL(at('/fetched-url'))).then(() => {}, () => {})`,
      '/fetched-url',
    ],
    XMLHttpRequest: [
      `const request = new XMLHttpRequest(); request.open('POST', at('/xhr')); request.send('a=1')`,
      '/xhr',
    ],
    sendBeacon: [`navigator.sendBeacon(at('/beacon'), 'a=1')`, '/beacon'],
    EventSource: [
      `new EventSource(at('/stream')).onerror = (event) => event.target.close()`,
      '/stream',
    ],
    WebSocket: [`new WebSocket(at('/socket').replace('http', 'ws'))`, '/socket'],
  }).map(([name, way]) => {
    if (typeof way !== 'string') return [name, { code: way[0], path: way[1] }];
    const file = name.toLowerCase().replace(/\W+/g, '-');
    return [name, { code: way.replaceAll('PICTURE', picture(file)), path: `/picture/${file}.svg` }];
  }),
);

/** A script for a page that goes these ways, each by itself, so that one that throws stops no other. */
export const going = (names = Object.keys(ways)) => `<script>
  const at = (path) => '{{partner}}' + path;
  const add = (name, properties) => {
    const element = Object.assign(document.createElement(name), properties);
    document.body.append(element);
    return element;
  };
  ${names.map((name) => `try { ${ways[name].code} } catch (error) { console.error(${JSON.stringify(name)}, error); (window.thrown ||= []).push(${JSON.stringify(name)}) }`).join('\n  ')}
</script>`;
