// How certain each row of src/policy/rules/regions.ts is, for docs/regions.md alone: what is not in here rests on at least one
// source that was read.

/** Rows that rest on memory, or whose sources do not agree. A row not named as a whole is told by what is doubtful in it. */
export const unverified = {
  ES: 'how long a choice may hold',
  BE: 'the days',
  IE: 'the days',
  'US-TX': 'whether the law names a signal',
  ...Object.fromEntries(
    ['VA', 'UT', 'IA', 'IN', 'KY', 'TN', 'RI', 'FL'].map((state) => [`US-${state}`, 'in part']),
  ),
  ...Object.fromEntries(
    'AL AK AZ AR DC GA HI ID IL KS LA ME MA MI MS MO NV NM NY NC ND OH OK PA SC SD VT WA WV WI WY'
      .split(' ')
      .map((state) => [`US-${state}`, 'the whole row']),
  ),
  ...Object.fromEntries(
    'AB BC MB NB NL NS NT NU ON PE SK YT'
      .split(' ')
      .map((province) => [`CA-${province}`, 'the whole row']),
  ),
  AU: 'in part',
  NZ: 'in part',
  TR: 'the whole row',
  TH: 'the whole row',
  ZA: 'the whole row',
  CN: 'the whole row',
};
