import { expect } from 'chai';
import { importInto } from '../../support/import-into.js';
import { openFrame } from '../../support/open-frame.js';
import { pause, until } from '../../support/until.js';

/** The same server by another name: another origin. */
const elsewhere = `http://127.0.0.1:${location.port}`;

describe('shutExits()', () => {
  let frame: HTMLIFrameElement;
  let shutExits: (allowed: readonly string[]) => void;

  beforeEach(async () => {
    frame = await openFrame({ src: '/test/unit/gate/fixtures/page.html' });
    ({ shutExits } = await importInto<{ shutExits: typeof shutExits }>(
      frame,
      '/src/gate/shut-exits.ts',
    ));
  });
  afterEach(() => frame.remove());

  const reaches = (origin: string) =>
    frame
      .contentWindow!.fetch(`${origin}/test/unit/gate/fixtures/dot.svg`, { mode: 'no-cors' })
      .then(
        () => true,
        () => false,
      );
  const loadsPicture = (origin: string) =>
    new Promise<boolean>((resolve) => {
      const image = new (frame.contentWindow as unknown as { Image: typeof Image }).Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = `${origin}/test/unit/gate/fixtures/dot.svg?${Math.random()}`;
    });

  it('lets a page reach nobody but its own origin', async () => {
    expect(await reaches(elsewhere), 'before').to.equal(true);
    expect(await loadsPicture(elsewhere), 'before').to.equal(true);
    shutExits([]);
    expect(await reaches(elsewhere)).to.equal(false);
    expect(await loadsPicture(elsewhere)).to.equal(false);
    expect(await reaches(location.origin)).to.equal(true);
    expect(await loadsPicture(location.origin)).to.equal(true);
  });

  it('lets no beacon out', async () => {
    const blocked: string[] = [];
    frame.contentDocument!.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
      blocked.push(blockedURI),
    );
    shutExits([]);
    frame.contentWindow!.navigator.sendBeacon(`${elsewhere}/`, 'x');
    await until(() => blocked.length);
    expect(blocked[0]).to.include(elsewhere);
  });

  it('leaves what is allowed reachable', async () => {
    shutExits([`127.0.0.1:${location.port}`]);
    expect(await reaches(elsewhere)).to.equal(true);
    expect(await reaches(`http://[::1]:${location.port}`)).to.equal(false);
  });

  it('leaves the page’s own inline scripts running', async () => {
    shutExits([]);
    const inside = frame.contentWindow as unknown as { ran?: number };
    const script = frame.contentDocument!.createElement('script');
    script.text = 'window.ran = eval("1")';
    frame.contentDocument!.head.append(script);
    await pause(0);
    expect(inside.ran).to.equal(1);
  });
});
