// Function declarations become arrows once types and lint have had their use of them: they join the declarations around
// them, and one form less has to be told. About 10 bytes of the gate.

/** Every function declaration of the tree that an arrow can stand for, with the innermost last. */
function findFunctions(node, code, found = []) {
  if (!node || typeof node !== 'object') return found;
  if (
    node.type === 'FunctionDeclaration' &&
    !node.generator &&
    !/\b(this|arguments)\b/.test(code.slice(node.start, node.end))
  )
    found.push(node);
  for (const child of Object.values(node)) findFunctions(child, code, found);
  return found;
}

/** Only files that have a budget: an arrow is not there before its line, and a test reads each of these. */
export const arrowsForFunctions = {
  name: 'arrows-for-functions',
  renderChunk(code, { fileName }) {
    if (!/^(cookie-gate|ui\/)/.test(fileName)) return null;
    const edits = findFunctions(this.parse(code), code).flatMap(
      ({ start, end, id, params, body, async }) => {
        const given = params.length ? code.slice(params[0].start, params.at(-1).end) : '';
        const head = `let ${id.name} = ${async ? 'async ' : ''}(${given}) => `;
        return [
          [start, body.start, head],
          [end, end, ';'],
        ];
      },
    );
    const changed = edits
      .toSorted(([one], [other]) => other - one)
      .reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code);
    return { code: changed, map: null };
  },
};
