// A vendor's form, a regular expression with a named group for each value, read for people.

/** Where the group that opens at `start` ends. */
function endOf(form, start) {
  let depth = 0;
  for (let index = start, inClass = false; ; index += 1) {
    const letter = form[index];
    if (letter === '\\') index += 1;
    else if (inClass) inClass = letter !== ']';
    else if (letter === '[') inClass = true;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (depth === 0) return index;
  }
}

const unnamed = (pattern) => pattern.replaceAll(/\(\?<\w+>/g, '(').replace(/^\(([^()]*)\)$/, '$1');

/** What a site writes: each value by its name, what it must match, and whether it may be left out. */
export function valuesOf(form) {
  const whole = form.slice(1, -1);
  const further = [...whole.matchAll(/(\(?);(\w+)=/g)];
  const first = whole.slice(0, further[0]?.index);
  return [
    { name: 'behind the colon', pattern: unnamed(first), isOptional: false },
    ...further.map(({ 0: begin, 1: opening, 2: name, index }, at) => {
      const end = opening ? endOf(whole, index) : (further[at + 1]?.index ?? whole.length);
      return {
        name: `\`;${name}=\``,
        pattern: unnamed(whole.slice(index + begin.length, end)),
        isOptional: opening !== '' && whole[end + 1] === '?',
      };
    }),
  ];
}
