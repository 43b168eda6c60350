/** A place in the page for one test's markup; `clear()` takes it away again. */
export interface Stage {
  readonly root: HTMLElement;
  /** Puts markup into the place and returns its first element. */
  put<Found extends HTMLElement = HTMLElement>(html: string): Found;
  clear(): void;
}

export function createStage(): Stage {
  const root = document.createElement('div');
  document.body.append(root);
  return {
    root,
    put(html) {
      const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
      const first = content.firstElementChild;
      root.append(content);
      return first as never;
    },
    clear: () => root.remove(),
  };
}
