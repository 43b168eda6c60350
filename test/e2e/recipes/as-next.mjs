// Prints a component of a recipe as React does on the server, and puts Next's own files where Next puts them.
import { transformSync } from 'esbuild';

const element = (name, props, ...children) => {
  if (typeof name === 'function') return name({ ...props, children: children.flat() });
  const attributes = Object.entries(props ?? {}).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${attributes.join('')}>${children.flat().join('')}</${name}>`;
};

async function load(code) {
  const compiled = transformSync(code, { loader: 'tsx', jsx: 'transform', jsxFactory: 'element' });
  const module = `const element = ${element};\n${compiled.code}`;
  return import(`data:text/javascript;base64,${Buffer.from(module).toString('base64')}`);
}

/** A page of the App Router: `layout` and `tag` are a recipe's code, `body` is more HTML; `head` stands in the layout's own. */
export async function asNext({ layout, tag, head = '', body = '' }) {
  const { default: Layout } = await load(layout);
  const held = tag ? Object.values(await load(tag))[0]() : '';
  const page = Layout({ children: `<main><h1>Cold brew</h1>${held}</main>${body}` });
  const first =
    '<meta charSet="utf-8"/><script src="/_next/static/chunks/main.js" async=""></script><title>Next</title>';
  return `<!DOCTYPE html>${page
    .replace('<head>', `<head>${first}`)
    .replace('</head>', `${head}</head>`)}`;
}

/** Plays Next's own start: scripts of the list, one after another, then React. */
export const nextStart = `(async () => {
  for (const [src, props] of self.__next_s ?? [])
    await new Promise((resolve) => {
      const script = document.createElement('script');
      for (const name in props) script.setAttribute(name, props[name]);
      script.onload = resolve;
      script.src = src;
      document.head.append(script);
    });
  window.hydrated = true;
})();`;
