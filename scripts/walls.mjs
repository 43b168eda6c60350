// The import walls: which room may import which. Read by the build's guard; the lint rules and ARCHITECTURE.md repeat
// it, and a test holds the three together.
export const walls = {
  entries: ['contract', 'policy', 'gate', 'ui', 'locales', 'inspect', 'vendors'],
  gate: ['contract', 'policy', 'js-cookie'],
  policy: ['contract'],
  ui: ['contract', 'locales', 'lit'],
  locales: ['contract'],
  inspect: ['contract'],
  contract: [],
};

/** `to` is a path from the top of the repository, or the name of a package. */
export function isAllowed(from, to) {
  const allowed = [from.split('/')[1], ...(walls[from.split('/')[1]] ?? [])];
  const [, room] =
    to.match(/^src\/(\w+)/) ?? to.match(/^(?:.*node_modules\/)?(lit|js-cookie)\b/) ?? [];
  return allowed.includes(room);
}
