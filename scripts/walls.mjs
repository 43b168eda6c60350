// The import walls: which room may import which. Read by the build's guard; the lint rules and ARCHITECTURE.md repeat
// it, and a test holds the three together.
export const walls = {
  entries: [
    'contract',
    'policy',
    'gate',
    'strict',
    'forms',
    'ui',
    'locales',
    'inspect',
    'vendors',
    'track',
    'google',
    'signals',
    'import',
    'receipts',
    'rules',
    'node',
  ],
  gate: ['contract', 'policy', 'js-cookie'],
  strict: ['contract', 'gate'],
  forms: ['contract', 'strict'],
  policy: ['contract'],
  rules: ['contract', 'policy'],
  ui: ['contract', 'locales', 'lit'],
  locales: ['contract'],
  vendors: ['contract'],
  track: ['contract'],
  google: ['contract'],
  signals: ['contract', 'iab'],
  inspect: ['contract'],
  import: ['contract'],
  receipts: ['contract'],
  contract: [],
};

/** `to` is a path from the top of the repository, or the name of a package. */
export function isAllowed(from, to) {
  const allowed = [from.split('/')[1], ...(walls[from.split('/')[1]] ?? [])];
  const [, room] =
    to.match(/^src\/(\w+)/) ??
    to.match(/^(?:.*node_modules\/)?@?(lit\b|js-cookie\b|iab(?=gpp|tcf)|node(?=:))/) ??
    [];
  return allowed.includes(room);
}

const packages = {
  iab: ['@iabgpp/**', '@iabtcf/**'],
  lit: ['lit', 'lit/**', 'lit-html/**', 'lit-element/**', '@lit/**'],
  'js-cookie': ['js-cookie'],
  node: ['node:*'],
};

/** The same walls as the linter's rules; a test holds `.oxlintrc.json` to them. */
export function lintRules() {
  const rooms = Object.keys(walls);
  const walled = rooms.map((room) => {
    const others = rooms.filter((other) => other !== room && !walls[room].includes(other));
    const foreign = Object.keys(packages).filter((name) => !walls[room].includes(name));
    const group = [
      ...others.map((other) => `**/${other}/**`),
      ...foreign.flatMap((name) => packages[name]),
    ];
    return forbid([`src/${room}/**/*.ts`], group, 'Not across this wall: see ARCHITECTURE.md.');
  });
  return [
    ...walled,
    forbid(
      ['src/gate/!(gate).ts'],
      [
        './*',
        ...walled.find(({ files }) => files[0] === 'src/gate/**/*.ts').rules[
          'no-restricted-imports'
        ][1].patterns[0].group,
      ],
      'Leaves of this room do not know each other: gate.ts hands them what they need.',
    ),
  ];
}

function forbid(files, group, message) {
  return {
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  };
}
