// What a screen reader would say of a page, in its order: from the tree that the browser hands to it.

/** The root of that tree; each node has its `children`. */
async function treeOf(page) {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = ({ ignored, role, name, description, properties = [], childIds }) => ({
    ...Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
    role: ignored ? 'ignored' : role.value,
    name: name?.value ?? '',
    description: description?.value ?? '',
    children: childIds.flatMap((id) => (byId.has(id) ? read(byId.get(id)) : [])),
  });
  return read(nodes[0]);
}

const flatten = (node) => [node, ...node.children.flatMap(flatten)];

/** All that have a role, in reading order. */
export const nodesOf = async (page, role) =>
  flatten(await treeOf(page)).filter((node) => node.role === role);

/** Said as one, with its name and state. */
const wholes = {
  heading: ({ level }) => `heading ${level}`,
  button: () => 'button',
  link: () => 'link',
  switch: ({ checked, disabled }) =>
    `switch ${checked === 'true' ? 'on' : 'off'}${disabled ? ', unavailable' : ''}`,
  DisclosureTriangle: ({ expanded }) => (expanded ? 'unfolded' : 'folded'),
};
/** Said on the way in. */
const places = {
  region: () => 'region',
  dialog: ({ modal }) => (modal ? 'modal dialog' : 'dialog'),
  status: () => 'status',
  banner: () => 'banner',
  main: () => 'main',
  contentinfo: () => 'footer',
};
/** Read in one go, unless there is a whole in them. */
const blocks = ['paragraph', 'definition', 'term', 'cell'];

function say(node) {
  const { role, name, children } = node;
  if (role in wholes) return [`${wholes[role](node)}: ${name}`];
  if (role === 'StaticText') return [`text: ${name.trim()}`];
  const inside = children.flatMap(say);
  if (role in places)
    return [name ? `${places[role](node)}: ${name}` : places[role](node), ...inside];
  const isText = inside.every((line) => line.startsWith('text: '));
  if (blocks.includes(role) && inside.length && isText)
    return [`text: ${inside.map((line) => line.slice('text: '.length)).join(' ')}`];
  return inside;
}

export const spoken = async (page) => say(await treeOf(page));
