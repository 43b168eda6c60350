/** What has the keyboard's focus, looked for in open shadow roots too: by its id, its label, its part, or what it says. */
export const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at.id || at.labels?.[0]?.innerText || at.part.value || at.ariaLabel || at.innerText;
  });

/** The same after each of so many presses of a key. */
export async function stops(page, count, key = 'Tab') {
  const all = [];
  while (all.length < count) {
    await page.keyboard.press(key);
    all.push(await focused(page));
  }
  return all;
}
