// The contract of every preset: what it queues, asks for and says of consent, to the letter; each in a page of its own.
import { assert } from 'chai';
import { signals } from '../../../src/contract/signals.js';
import type { VendorFile } from '../../../src/contract/vendor.js';
import { vendorFiles } from '../../../src/entries/vendor-files.js';
import { listHosts } from '../../../src/strict/hosts.js';
import { promises } from '../../../src/vendors/promises.js';
import type { Expected } from '../../../src/vendors/promises.js';

type Room = { promises: typeof promises } & VendorFile;

/** A site's own, and the signals to others. */
const notPresets = ['custom', ...signals];
/** Their scripts come from a host of the site's own, which the site names. */
const selfHosted = /^(matomo|snowplow)$/;

/** A page in which nothing has run yet. */
async function openPage() {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow! as Window & { load?: (id: string) => Promise<Room> };
  const script = frame.contentDocument!.createElement('script');
  script.text = 'window.load = (id) => import(`/src/vendors/${id}.ts`)';
  frame.contentDocument!.head.append(script);
  script.remove();
  return { load: page.load!, close: () => frame.remove() };
}

for (const id of Object.keys(vendorFiles).filter((name) => !notPresets.includes(name)))
  describe(id, () => {
    let expected: Expected;
    let at: Awaited<ReturnType<typeof openPage>>;
    let room: Room;
    beforeEach(async () => {
      ({ expected } = (await import(new URL(`./expected/${id}.ts`, import.meta.url).href)) as {
        expected: Expected;
      });
      at = await openPage();
      room = { ...(await at.load('promises')), ...(await at.load(id)) };
    });
    afterEach(() => at.close());

    it('is named after its file, and may not stand under authentication if it measures or sells', () => {
      const { id: name, never } = room.vendor!;
      assert.equal(name, id);
      assert.isTrue(expected.category === 'preferences' || never.includes('authentication'));
    });

    it('asks only for hosts that the strict build knows as its own', () => {
      if (!expected.script || selfHosted.test(id)) return;
      const { host } = new URL(expected.script);
      const known = listHosts([], [], []);
      const needs = host
        .split('.')
        .flatMap((_, index, labels) => [
          ...(known.get(labels.slice(index).join('.')) ?? []),
          ...(known.get(`*.${labels.slice(index).join('.')}`) ?? []),
        ]);
      assert.isTrue(
        needs.some((need) => need.endsWith(`/${id}`)),
        `${host}: ${needs.join(' ')}`,
      );
    });

    for (const name of Object.keys(promises))
      it(name, () => room.promises[name]!(room.vendor!, expected));
  });
