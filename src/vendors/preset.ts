// How every vendor of this room starts, and is told of a choice.
import type { Vendor, VendorFile } from '../contract/vendor.js';

/** What a vendor's file exports as `start`. */
export const preset =
  (vendor: Vendor): VendorFile['start'] =>
  ({ page, tell, nonce, releaseOnce }, category, word) => {
    const { id, heeds } = vendor;
    const place = `data-${category}="${word}"`;
    const values = vendor.form.exec(word.slice(id.length + 1))?.groups;
    if (vendor.never.includes(category)) return tell('vendor-refused', place);
    if (!values) return tell('bad-value', `${place}, not ${vendor.form}`);

    let hasStarted = false;
    /** 0 where it is not granted, 1 where it is, 2 where what it heeds is too. */
    let was = 0;
    page.onChange(() => {
      const now = page.granted(category, id) ? (page.granted(heeds!) ? 2 : 1) : 0;
      if (now === was) return;
      was = now;
      if (hasStarted) return vendor.consent?.(now > 0, now > 1, values);
      hasStarted = true;
      // By way of the gate, as any tag of the page: it knows of nonces, Trusted Types and what has failed.
      const script = Object.assign(document.createElement('script'), vendor.element, {
        type: 'text/plain',
        async: true,
        nonce,
      });
      Object.assign(script.dataset, vendor.start(values, now > 1), {
        consent: category,
        vendor: id,
      });
      document.head.append(script);
      releaseOnce(script);
    });
  };
