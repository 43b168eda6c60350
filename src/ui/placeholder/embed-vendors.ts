// Whose embeds visitors meet most: name and privacy policy by host, for the stand-in to say.

export interface EmbedVendor {
  readonly name: string;
  /** Absent where no source confirms the address. */
  readonly policy?: string | undefined;
}

/** Hosts (each with its subdomains, and with the beginning of a path where others share the host), name, policy. */
const rows = `youtube.com youtube-nocookie.com|YouTube|policies.google.com/privacy
vimeo.com|Vimeo|vimeo.com/privacy
www.google.com/maps maps.google.com maps.googleapis.com|Google Maps|policies.google.com/privacy
www.google.com/recaptcha recaptcha.net|Google reCAPTCHA|policies.google.com/privacy
facebook.com facebook.net|Facebook|www.facebook.com/policy.php
spotify.com|Spotify|www.spotify.com/us/legal/privacy-policy/
soundcloud.com|SoundCloud|soundcloud.com/pages/privacy
calendly.com|Calendly|calendly.com/privacy
twitter.com x.com|X|
instagram.com|Instagram|
typeform.com|Typeform|`;

const vendors = rows.split('\n').map((row) => {
  const [places, name, policy] = row.split('|') as [string, string, string];
  return { places: places.split(' '), name, policy: policy && `https://${policy}` };
});

/** Of an address of a tag; a vendor that is not known goes by its host. */
export function embedVendor({ host, pathname }: URL): EmbedVendor {
  const address = `.${host}${pathname}`;
  const known = vendors.find(({ places }) =>
    places.some((place) => address.includes(`.${place}${place.includes('/') ? '' : '/'}`)),
  );
  return known ? { name: known.name, policy: known.policy || undefined } : { name: host };
}
