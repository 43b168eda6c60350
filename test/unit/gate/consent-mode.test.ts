import { expect } from 'chai';
import type { Files } from '../../../src/contract/files.js';
import type { Bring } from '../../../src/contract/files.js';
import type { Choices, CookieGate } from '../../../src/contract/gate.js';
import { tellGoogle } from '../../../src/gate/consent-mode.js';
import type { startGate } from '../../../src/gate/gate.js';
import { writeRecord } from '../../../src/gate/written-record.js';
import { combinations, inWords } from '../../support/combinations.js';
import { importInto } from '../../support/import-into.js';
import { openFrame } from '../../support/open-frame.js';
import { record } from '../../support/records.js';
import { settings } from '../../support/settings.js';

/** Google's own words for what is granted, spelt out: nothing here is taken from the code under test. */
const typesFor = ({ preferences, analytics, advertising }: Choices) => ({
  ad_storage: advertising ? 'granted' : 'denied',
  ad_user_data: advertising ? 'granted' : 'denied',
  ad_personalization: advertising ? 'granted' : 'denied',
  analytics_storage: analytics ? 'granted' : 'denied',
  functionality_storage: preferences ? 'granted' : 'denied',
  personalization_storage: preferences ? 'granted' : 'denied',
  security_storage: 'granted',
});
const nothing = typesFor({});
const eventFor = (choices: Choices) => ({
  event: 'cookie-gate:change',
  cookieGate: {
    authentication: true,
    preferences: false,
    analytics: false,
    advertising: false,
    marketing: false,
    ...choices,
  },
});

describe('Google Consent Mode', () => {
  let frame: HTMLIFrameElement;
  let layer: () => unknown[];

  beforeEach(async () => {
    frame = await openFrame({ src: '/test/unit/gate/fixtures/page.html' });
    const globals = frame.contentWindow as unknown as { dataLayer?: object[] };
    /** As Google reads it: a command is what the platform calls arguments, anything else a message. */
    layer = () =>
      globals.dataLayer?.map((one) =>
        Object.prototype.toString.call(one) === '[object Arguments]'
          ? Array.from(one as ArrayLike<unknown>)
          : one,
      ) ?? [];
  });
  afterEach(() => {
    frame.remove();
    document.cookie = 'cookie-gate=;max-age=0;path=/';
  });

  const start = async (): Promise<CookieGate> => {
    const room = await importInto<{ startGate: typeof startGate }>(frame, '/src/gate/gate.ts');
    const file = { start() {} } as unknown as Files[keyof Files];
    const bring = (async () => file) as unknown as Bring;
    return room.startGate(
      settings({ noReload: true }),
      bring,
      () => {},
      [],
      '',
      '',
      () => {},
    );
  };
  const store = (choices: Choices) => {
    document.cookie = `cookie-gate=${writeRecord(record(choices, { time: Date.now() }))};path=/`;
  };

  for (const choices of combinations) {
    const granted = inWords(choices);

    it(`first visit: all denied before anything is chosen, then one update that grants ${granted}`, async () => {
      const gate = await start();
      const before = [['consent', 'default', nothing], eventFor({})];
      expect(layer()).to.eql(before);
      gate.save(choices);
      expect(layer()).to.eql([
        ...before,
        ['consent', 'update', typesFor(choices)],
        eventFor(choices),
      ]);
    });

    it(`return: the default itself grants ${granted}, and no update follows`, async () => {
      store(choices);
      await start();
      expect(layer()).to.eql([['consent', 'default', typesFor(choices)], eventFor(choices)]);
    });

    it(`withdrawal: one update takes ${granted} back, one more grants it again`, async () => {
      store(choices);
      const gate = await start();
      gate.withdraw();
      gate.save(choices);
      expect(layer()).to.eql([
        ['consent', 'default', typesFor(choices)],
        eventFor(choices),
        ['consent', 'update', nothing],
        eventFor({}),
        ['consent', 'update', typesFor(choices)],
        eventFor(choices),
      ]);
    });
  }

  it('comes before what a granted tag does', async () => {
    store({ analytics: true });
    frame.contentDocument!.body.insertAdjacentHTML(
      'beforeend',
      '<script type="text/plain" data-consent="analytics">dataLayer.push("tag")</script>',
    );
    await start();
    expect(layer()[0]).to.eql(['consent', 'default', typesFor({ analytics: true })]);
    expect(layer().at(-1)).to.equal('tag');
  });

  it('goes behind what the page has put there before', async () => {
    (frame.contentWindow as unknown as { dataLayer: unknown[] }).dataLayer = [{ page: 'home' }];
    await start();
    expect(layer().slice(0, 2)).to.eql([{ page: 'home' }, ['consent', 'default', nothing]]);
  });

  it('tells nothing where something else bears the name', () => {
    const page = { onChange: (told: (decision: unknown) => void) => told({ categories: {} }) };
    for (const dataLayer of [document.createElement('p'), 'text', 1])
      expect(() => tellGoogle(page as never, { dataLayer } as never)).not.to.throw();
  });
});
