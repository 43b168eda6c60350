import type { DefineComponent } from "vue";

type ButtonElementProps = {};

type CookiesElementProps = {};

type EmbedElementProps = {
  /** address of the embed, of http or https */
  src?: string;
  /** what it waits for: one or more of `preferences`, `analytics`, `advertising`, `marketing`; all of them must be granted */
  category?: string;
  /** what it is, for people who hear the page */
  title?: string;
  /** whose it is; a visitor can refuse it by itself */
  vendor?: string;
  /** address of the vendor's privacy policy */
  policy?: string;
  /** address of a picture of your own site, shown until it loads */
  poster?: string;
  /** id of the business partner it is shared with */
  partner?: string;
  /** names of what it stores, separated by spaces, which a withdrawal erases */
  cookies?: string;
  /** of the frame, in pixels */
  width?: number;
  /** of the frame, in pixels */
  height?: number;
  /** as of a frame */
  allow?: string;
  /** as of a frame */
  allowfullscreen?: boolean;
  /** as of a frame */
  loading?: "eager" | "lazy";
  /** as of a frame */
  name?: string;
  /** as of a frame */
  referrerpolicy?: string;
  /** as of a frame */
  sandbox?: string;
};

type SettingsElementProps = {};

type PrivacyChoicesElementProps = {};

export type CustomElements = {
  /**
   * A button of the page's own that opens the preferences. It stands in the page's own tree, so that it looks like the
   * buttons beside it; what the page has written inside stays, also where JavaScript is off. The gate counts it as the page's
   * way back.
   * ---
   *
   */
  "cookie-gate-button": DefineComponent<ButtonElementProps>;

  /**
   * The table of what the page's vendors and tags store, as a cookie declaration. What the page has written inside, as a
   * table that the server made, stands until it is drawn, and where JavaScript is off.
   * ---
   *
   *
   * ### **Slots:**
   *  - _default_ - what stands until the table is drawn
   */
  "cookie-gate-cookies": DefineComponent<CookiesElementProps>;

  /**
   * A film, a map or a post of somebody else's, which loads once its category is granted. In its place stands what every
   * held frame gets: whose it is, and a button that loads it once. What the page has written inside, as a link, stays where
   * JavaScript is off.
   * ---
   *
   */
  "cookie-gate-embed": DefineComponent<EmbedElementProps>;

  /**
   * The preferences in the page, as on one about privacy. They show what holds, also after a choice elsewhere; nothing is
   * stored until a button says so. What the page has written inside stands where JavaScript is off.
   * ---
   *
   *
   * ### **CSS Parts:**
   *  - **body** - all that can be read and switched
   * - **category** - one category, with its switches
   * - **vendor** - one vendor within a category
   * - **switch** - each switch
   * - **footer** - the line of the three buttons
   * - **refuse** - the button that refuses all
   * - **accept** - the button that grants all
   * - **save** - the button that saves the switches
   */
  "cookie-gate-settings": DefineComponent<SettingsElementProps>;

  /**
   * The link “Your Privacy Choices” with the opt-out icon, 11 CCR 7015: https://cppa.ca.gov/regulations/. In the page's own
   * tree, so that it looks like the links beside it; without script it is whatever the page has written in it. What a click
   * does is the gate's affair, as with every link to `#cookie-settings`.
   * ---
   *
   */
  "cookie-gate-privacy-choices": DefineComponent<PrivacyChoicesElementProps>;
};

declare module "vue" {
  // eslint-disable-next-line @typescript-eslint/no-empty-interface
  interface GlobalComponents extends CustomElements {}
}

declare global {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-interface
    interface IntrinsicElements extends CustomElements {}
  }
}
