// The visitor's buttons, by the names a visitor reads.
export const acceptButton = (page) =>
  page.locator('cookie-gate-banner').getByRole('button', { name: 'Accept all cookies' });
export const refuseButton = (page) =>
  page.locator('cookie-gate-banner').getByRole('button', { name: 'Refuse non-essential cookies' });
export const moreButton = (page) =>
  page.getByRole('button', { name: 'Show more about your choices.' });
export const preferences = (page) => page.getByRole('dialog', { name: 'Your choices' });
