// The gate writes by js-cookie and reads by itself (src/gate/store.ts says why), so what js-cookie has besides `set` is
// left out of the bundle. Another version of js-cookie that does not fit fails the build.
const unused = [
  [/if \(typeof document === 'undefined'\) \{.*?\n {4}\}\n/s, ''],
  [/if \(typeof attributes\.expires === 'number'\) \{.*?\n {4}\}\n/s, ''],
  [/function get\(name\) \{.*?\n {2}\}\n\n(?= {2}return Object)/s, ''],
  [/return Object\.create\(.*?\n {2}\)\n\}/s, 'return { set: set }\n}'],
  [/read: function \(value\) \{.*?\n {2}\},\n/s, ''],
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
