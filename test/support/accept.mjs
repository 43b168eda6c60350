import { acceptButton } from './buttons.mjs';
import { isStrict } from './world.mjs';

/** Accepts. Lockdown loads the page anew for a grant, and what is asked of the old page on its way out is not told. */
export async function accept({ page, lines = [] }) {
  if (isStrict) {
    // Twice: the address is changed before the page is left, so that a fragment cannot keep it.
    const forget = () => void (lines.length = 0);
    page.on('framenavigated', forget);
    await Promise.all([page.waitForEvent('load'), acceptButton(page).click()]);
    page.off('framenavigated', forget);
  } else {
    await acceptButton(page).click();
  }
}
