/**
 * Where consent comes before storage for everybody: the EEA, the United Kingdom and Switzerland, which Google's own
 * policy names too: https://www.google.com/about/company/user-consent-policy/
 */
export const optInRegions: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB CH'.split(
    ' ',
  ),
);
