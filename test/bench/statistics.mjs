export function median(values) {
  const known = values.filter((value) => value !== undefined).toSorted((one, other) => one - other);
  if (!known.length) return undefined;
  const middle = (known.length - 1) / 2;
  return (known[Math.floor(middle)] + known[Math.ceil(middle)]) / 2;
}
