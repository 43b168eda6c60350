// The content page that every tool is put on: 40 KB of HTML whose largest text is its heading, a picture, and gated tags.

const words =
  'coffee harbour roast morning beans crate sailor kettle scale steam filter grind cup saucer quay gull rope tide'.split(
    ' ',
  );

/** Text that is always the same and does not compress to nothing. */
function* sentences() {
  for (let seed = 7; ;) {
    const sentence = [];
    for (let n = 0; n < 12; n++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      sentence.push(words[seed % words.length]);
    }
    yield `${sentence.join(' ')}.`;
  }
}

function article(length) {
  const next = sentences();
  let html = '';
  for (let n = 1; html.length < length; n++) {
    if (n % 6 === 1) html += `<h2>Part ${n}</h2>\n`;
    html += `<p>${Array.from({ length: 4 }, () => next.next().value).join(' ')} <a href="/part-${n}">Go on</a></p>\n`;
  }
  return html;
}

const style = `body { margin: 0; font: 16px/1.6 sans-serif; color: #222; background: #fff }
main { max-width: 44rem; margin: auto; padding: 1rem }
h1 { font-size: 4.5rem; line-height: 1.05 }
p { font-size: 0.95rem; max-width: 30em }
img { display: block; width: 240px; height: 120px }`;

export const hero = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="120"><rect width="240" height="120" fill="#0a5c46"/><circle cx="120" cy="60" r="40" fill="#fff"/></svg>`;

const text = article(38_500);

/** `tool` is an adapter; `tags` are `{ kind, src }`. */
export function contentPage(tool, tags) {
  const held = tags.map((tag) => tool.tag(tag, { tags })).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
${tool.head({ tags })}
<title>Coffee from the harbour</title><style>${style}</style></head>
<body><main><h1>Coffee, roasted where the harbour wakes before the town does</h1>
<img src="/hero.svg" alt="" width="240" height="120">
${text}</main>
${held}
${tool.end({ tags })}
</body></html>`;
}

/** So many scripts of the other origin, each of which notes when it ran. */
export const tagsOf = (origin, count) =>
  Array.from({ length: count }, (_, at) => ({ kind: 'script', src: `${origin}/tag-${at}.js` }));

export const tagFiles = (count) =>
  new Map(
    Array.from({ length: count }, (_, at) => [
      `/tag-${at}.js`,
      `(window.ran ??= []).push([${at}, performance.now()]);`,
    ]),
  );
