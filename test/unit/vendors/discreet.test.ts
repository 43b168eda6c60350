// On a page about a sensitive topic: what each vendor that starts there is told, to the letter, and that nothing of it is the
// page's title or address; each in a page of its own, whose title and address would give it away.
import { expect } from 'chai';
import { signals } from '../../../src/contract/signals.js';
import type { Category } from '../../../src/contract/categories.js';
import type { Vendor, VendorFile } from '../../../src/contract/vendor.js';
import { vendorFiles } from '../../../src/entries/vendor-files.js';
import { discreetVendors } from '../../../src/policy/rules/discreet-vendors.js';
import { openFrame } from '../../support/open-frame.js';
import { rules } from '../../support/rules.js';
import type { expected as matomo } from './expected/matomo.js';

type Given = Parameters<VendorFile['start']>[0];
type Queue = Record<string, ArrayLike<unknown>[]>;
type Page = Window & { load?: (id: string) => Promise<VendorFile> } & Queue;

const canary = /canary/i;
const { origin } = location;

/** By vendor: its queue, and what stands in it. */
const told: Record<string, readonly [queue: string, calls: unknown[][]]> = {
  'google-analytics': [
    'dataLayer',
    [
      ['js', 'a date'],
      [
        'config',
        'G-ABCDE12345',
        { page_location: origin, page_title: origin, page_referrer: origin },
      ],
    ],
  ],
  matomo: [
    '_paq',
    [
      ['setCustomUrl', origin],
      ['setDocumentTitle', origin],
      ['setReferrerUrl', origin],
      ['setTrackerUrl', 'https://stats.example.com/matomo.php'],
      ['setSiteId', '3'],
      ['trackPageView'],
      ['enableLinkTracking'],
    ],
  ],
};

/** A gate that grants everything, on a page about these topics. */
const gateOn = (topics: readonly 'health'[]) =>
  ({
    nonce: '',
    rules: rules({ topics }),
    tell: (code: string) => expect.fail(code),
    releaseOnce: () => {},
    page: {
      granted: () => true,
      onChange: (listener: (decision: object) => void) => listener({}),
    },
  }) as unknown as Given;

async function openPage() {
  const frame = await openFrame({
    src: '/test/unit/gate/fixtures/page.html?illness=canary#canary',
  });
  const page = frame.contentWindow! as unknown as Page;
  page.document.title = 'Living with canary disease';
  const script = page.document.createElement('script');
  script.text = 'window.load = (id) => import(`/src/vendors/${id}.ts`)';
  page.document.head.append(script);
  return { page, close: () => frame.remove() };
}

/** The calls in a queue as lists; a date is not to the letter. */
const callsOf = (page: Page, queue: string) =>
  Array.from(page[queue] ?? [], (call) =>
    Array.from(call, (value) =>
      Object.prototype.toString.call(value) === '[object Date]' ? 'a date' : value,
    ),
  );

describe('on a page about a sensitive topic', () => {
  for (const [id, [queue, calls]] of Object.entries(told)) {
    let at: Awaited<ReturnType<typeof openPage>>;
    let word: string;
    const start = async (topics: readonly 'health'[]) => {
      at = await openPage();
      const file = await at.page.load!(id);
      ({ word } = (
        (await import(new URL(`./expected/${id}.ts`, import.meta.url).href)) as {
          expected: typeof matomo;
        }
      ).expected);
      file.start(gateOn(topics), 'analytics' as Category, word);
      return callsOf(at.page, queue);
    };
    afterEach(() => at?.close());

    it(`${id} is told to send neither title nor address, before anything else is sent`, async () => {
      const found = await start(['health']);
      expect(found).to.eql(calls);
      const { document, location: address } = at.page;
      expect(`${document.title} ${address.href}`).to.match(canary);
      expect(JSON.stringify(found)).to.not.match(canary);
      const script = document.querySelector<HTMLElement>('script[data-vendor]')!;
      expect(script.outerHTML).to.not.match(canary);
    });

    it(`${id} is told of none of this anywhere else`, async () => {
      expect(JSON.stringify(await start([]))).to.not.include(origin);
    });
  }

  it('those vendors start whose presets say how, and no others', async () => {
    const presets = Object.keys(vendorFiles).filter((id) => id !== 'custom' && !signals.has(id));
    const vendors = await Promise.all(
      presets.map(async (id) => (await vendorFiles[id]!()).vendor!),
    );
    const discreet = vendors.filter((vendor: Vendor) => vendor.discreet).map(({ id }) => id);
    expect(discreet).to.eql(discreetVendors);
    expect(Object.keys(told)).to.eql(discreetVendors);
  });
});
