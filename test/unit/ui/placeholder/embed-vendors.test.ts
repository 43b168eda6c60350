import { expect } from 'chai';
import { embedVendor } from '../../../../src/ui/placeholder/embed-vendors.js';

const of = (address: string) => embedVendor(new URL(address));

describe('embedVendor()', () => {
  for (const [address, name] of [
    ['https://www.youtube.com/embed/x', 'YouTube'],
    ['https://www.youtube-nocookie.com/embed/x', 'YouTube'],
    ['https://player.vimeo.com/video/1', 'Vimeo'],
    ['https://platform.twitter.com/widgets.js', 'X'],
    ['https://www.instagram.com/embed.js', 'Instagram'],
    ['https://www.facebook.com/plugins/post.php', 'Facebook'],
    ['https://connect.facebook.net/en_US/sdk.js', 'Facebook'],
    ['https://open.spotify.com/embed/track/1', 'Spotify'],
    ['https://w.soundcloud.com/player/', 'SoundCloud'],
    ['https://www.google.com/maps/embed?pb=1', 'Google Maps'],
    ['https://maps.googleapis.com/maps/api/js', 'Google Maps'],
    ['https://www.google.com/recaptcha/api.js', 'Google reCAPTCHA'],
    ['https://form.typeform.com/to/x', 'Typeform'],
    ['https://assets.calendly.com/assets/external/widget.js', 'Calendly'],
  ] as const)
    it(`knows ${address}`, () => {
      expect(of(address).name).to.equal(name);
    });

  for (const address of [
    'https://notyoutube.com/embed/x',
    'https://youtube.com.evil.test/',
    'https://www.google.com/search',
    'https://evil.test/youtube.com/',
    'https://netflix.com/',
    'https://box.com/',
  ])
    it(`goes by the host of ${address}`, () => {
      expect(of(address)).to.eql({ name: new URL(address).host });
    });

  it('has a policy only where a source confirms it', () => {
    expect(of('https://player.vimeo.com/video/1').policy).to.equal('https://vimeo.com/privacy');
    expect(of('https://platform.twitter.com/widgets.js').policy).to.equal(undefined);
  });
});
