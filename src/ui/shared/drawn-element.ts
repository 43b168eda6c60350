import { render } from 'lit/html.js';
import { bannerTexts } from '../../locales/en-banner.js';

/** The looks of one element or several, shared by all of them. `text` is a style sheet. */
export function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/**
 * An element that Lit draws into its shadow root when it is told to. What LitElement has besides, observed properties and a
 * life cycle of updates, nothing here needs, and it would be a fifth of what a first visit downloads.
 */
export abstract class DrawnElement extends HTMLElement {
  static readonly styles: readonly CSSStyleSheet[];

  readonly root = this.attachShadow({ mode: 'open' });

  connectedCallback(): void {
    // Adopted, not a style element: a page's policy may forbid those. And not before it is in the page: WebKit then takes
    // until the next frame to notice.
    if (!this.root.adoptedStyleSheets.length)
      this.root.adoptedStyleSheets.push(...(this.constructor as typeof DrawnElement).styles);
  }

  protected abstract template(): unknown;

  /** Draws it in the language that is spoken by then, or draws again what has changed. Listeners in the template have the element for their `this`. */
  draw(): void {
    this.lang = bannerTexts.language;
    this.dir = bannerTexts.direction;
    // Of the body, or of what there is of the page by now.
    const page = document.querySelector('body') ?? document.querySelector('html')!;
    this.style.setProperty('--page-font', getComputedStyle(page).fontFamily);
    render(this.template(), this.root, { host: this });
  }
}
