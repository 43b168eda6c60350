// The tags a probe puts on its page, before any tool's markup. `{{partner}}` stands for the third party's origin.
export const external = (name, { delay = 0, ...more } = {}) => ({
  kind: 'script',
  src: `{{partner}}/tag/${name}.js${delay ? `?delay=${delay}` : ''}`,
  ...more,
});

export const module = (name) => ({ kind: 'module', src: `{{partner}}/module/${name}.js` });

export const inline = (code) => ({ kind: 'inline', code });

/** An inline tag that does nothing but say that it ran. */
export const told = (name) => inline(`(window.ran ||= []).push('${name}')`);

export const image = (name) => ({ kind: 'image', src: `{{partner}}/picture/${name}.svg` });

export const frame = () => ({ kind: 'frame', src: '{{partner}}/frame.html' });

/** An inline tag that also tells the third party. */
export const sender = (name) =>
  inline(`fetch('{{partner}}/${name}', { method: 'POST', body: 'x' })`);
