// The gate writes one cookie by js-cookie, whose name and value need no encoding, and reads by itself (src/gate/store.ts
// says why): what js-cookie has besides that is left out of the bundle. Another version of js-cookie that does not fit fails the build.
const unused = [
  [/function assign ?\(target\) \{.*?\n\}\n/s, ''],
  [/attributes = assign\(\{\}, defaultAttributes, attributes\);/, ''],
  [/return \(document\.cookie =/, 'return ('],
  [/name = encodeURIComponent\(name\).*?escape\);\n/s, ''],
  [/converter\.write\(value, name\)/, 'value'],
  [/if \(typeof document === 'undefined'\) \{.*?\n {4}\}\n/s, ''],
  [/if \(typeof attributes\.expires === 'number'\) \{.*?\n {4}\}\n/s, ''],
  [/function get\(name\) \{.*?\n {2}\}\n\n(?= {2}return Object)/s, ''],
  [/return Object\.create\(.*?\n {2}\)\n\}/s, 'return { set: set }\n}'],
  [/var defaultConverter = \{.*?\n\};\n/s, 'var defaultConverter;\n'],
];

export const slimJsCookie = {
  name: 'slim-js-cookie',
  transform(code, id) {
    if (!id.includes('node_modules/js-cookie/')) return null;
    for (const [part, replacement] of unused) {
      if (!part.test(code)) this.error(`js-cookie has changed: ${part} is not there`);
      code = code.replace(part, replacement);
    }
    return { code, map: null };
  },
};
