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
  });

  it('finds the running script past an <img name=currentScript>', () => {
    const image = impersonate('currentScript');
    const found: unknown[] = [];
    const run = () => void found.push(document.currentScript, native('currentScript'));
    addEventListener('native-test', run);
    const script = document.createElement('script');
    script.text = 'dispatchEvent(new Event("native-test"))';
    document.body.append(script);
    removeEventListener('native-test', run);
    script.remove();
    expect(found[0] === image, 'as a page would see it').to.equal(true);
    expect(found[1] === script).to.equal(true);
  });

  it('finds the head past an <img name=head>', () => {
    const image = impersonate('head');
    expect((document.head as unknown) === image, 'as a page would see it').to.equal(true);
    expect(native('head') === document.querySelector('head')).to.equal(true);
  });

  it('knows whether the page is only rendered ahead, past an <img name=prerendering>', () => {
    impersonate('prerendering');
    expect(!native('prerendering')).to.equal(true);
  });
});
