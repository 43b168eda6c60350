// What a page's markup says of a conversion. Nothing else of the page is looked at: no field, no text, no address.
import type { Conversion } from '../contract/vendor.js';

/** Short words alone, so that no address of a person fits in: https://eur-lex.europa.eu/eli/reg/2016/679/oj Art. 4(1). */
const form = /^[a-z][a-z0-9-]{0,39}$/;

/** The conversion, or what is wrong with its markup, as in `data-track-value="a" not a number`. */
export function readConversion({
  track,
  trackValue,
  trackCurrency,
}: DOMStringMap): Conversion | string {
  const name = track?.trim() ?? '';
  if (!form.test(name)) return `data-track="${name}", not ${form}`;
  const value = trackValue?.trim() ? Number(trackValue) : undefined;
  if (Number.isNaN(value)) return `data-track-value="${trackValue}", not a number as in 12.50`;
  const currency = trackCurrency?.trim() || undefined;
  if (currency && !/^[A-Z]{3}$/.test(currency))
    return `data-track-currency="${currency}", not three letters as in EUR`;
  return { name, ...(value !== undefined && { value }), ...(currency && { currency }) };
}
