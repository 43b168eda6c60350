// What is waited for before anything is decided.

/** Once the page has been read to its end. */
export const whenRead = () =>
  new Promise<unknown>((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve);
    else resolve(undefined);
  });

/** Once a visitor sees the page: one that is only made ready beforehand decides nothing. https://wicg.github.io/nav-speculation/prerendering.html */
export const whenSeen = () =>
  new Promise<unknown>((resolve) => {
    if ((document as { prerendering?: boolean }).prerendering)
      document.addEventListener('prerenderingchange', resolve);
    else resolve(undefined);
  });
