import { expect } from 'chai';
import { native } from '../../../src/gate/native.js';

describe('native()', () => {
  const impostors: HTMLImageElement[] = [];

  const impersonate = (name: string) => {
    const image = document.createElement('img');
    image.name = name;
    document.body.append(image);
    impostors.push(image);
    return image;
  };

  afterEach(() => {
    for (const image of impostors.splice(0)) image.remove();
    document.cookie = 'native=;max-age=0';
  });

  for (const moment of ['before', 'after'] as const) {
    it(`reads the cookies past an <img name=cookie> put there ${moment} it`, () => {
      document.cookie = 'native=1';
      const early = moment === 'before' && impersonate('cookie');
      const read = native('cookie');
      const image = early || impersonate('cookie');
      expect((document.cookie as unknown) === image, 'as a page would see it').to.equal(true);
      expect(`${read()}`).to.include('native=1');
    });

    it(`finds the running script past an <img name=currentScript> put there ${moment} it`, () => {
      const early = moment === 'before' && impersonate('currentScript');
      const read = native('currentScript');
      const image = early || impersonate('currentScript');
      const found: unknown[] = [];
      const run = () => void found.push(document.currentScript, read());
      addEventListener('native-test', run);
      const script = document.createElement('script');
      script.text = 'dispatchEvent(new Event("native-test"))';
      document.body.append(script);
      removeEventListener('native-test', run);
      script.remove();
      expect(found[0] === image, 'as a page would see it').to.equal(true);
      expect(found[1] === script).to.equal(true);
    });
  }

  it('knows whether the page is only rendered ahead, past an <img name=prerendering>', () => {
    impersonate('prerendering');
    expect(native('prerendering')() === false).to.equal(true);
  });
});
