/**
 * This type can be used to create scoped tags for your components.
 *
 * Usage:
 *
 * ```ts
 * import type { ScopedElements } from "path/to/library/jsx-integration";
 *
 * declare module "my-library" {
 *   namespace JSX {
 *     interface IntrinsicElements
 *       extends ScopedElements<'test-', ''> {}
 *   }
 * }
 * ```
 *
 */
export type ScopedElements<Prefix extends string = "", Suffix extends string = ""> = {
  [Key in keyof CustomElements as `${Prefix}${Key}${Suffix}`]: CustomElements[Key];
};

type BaseProps = {
  /** Content added between the opening and closing tags of the element */
  children?: any;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined>;
  /** Specifies the text direction of the element. */
  dir?: "ltr" | "rtl";
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string;
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string;
  /** A unique identifier for the element. */
  id?: string;
  /** Keys tell React which array item each component corresponds to */
  key?: string | number;
  /** Specifies the language of the element. */
  lang?: string;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: unknown | ((e: unknown) => void);
  /** Adds a reference for a custom element slot */
  slot?: string;
  /** Prop for setting inline styles */
  style?: Record<string, string | number>;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number;
  /** Specifies the tooltip text for the element. */
  title?: string;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: "yes" | "no";
};

type BaseEvents = {};

export type ButtonElementProps = {};

export type CookiesElementProps = {};

export type EmbedElementProps = {
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

export type SettingsElementProps = {};

export type PrivacyChoicesElementProps = {};

export type CustomElements = {
  /**
   * A button of the page's own that opens the preferences. It stands in the page's own tree, so that it looks like the
   * buttons beside it; what the page has written inside stays, also where JavaScript is off. The gate counts it as the page's
   * way back.
   * ---
   *
   */
  "cookie-gate-button": Partial<ButtonElementProps & BaseProps & BaseEvents>;

  /**
   * The table of what the page's vendors and tags store, as a cookie declaration. What the page has written inside, as a
   * table that the server made, stands until it is drawn, and where JavaScript is off.
   * ---
   *
   *
   * ### **Slots:**
   *  - _default_ - what stands until the table is drawn
   */
  "cookie-gate-cookies": Partial<CookiesElementProps & BaseProps & BaseEvents>;

  /**
   * A film, a map or a post of somebody else's, which loads once its category is granted. In its place stands what every
   * held frame gets: whose it is, and a button that loads it once. What the page has written inside, as a link, stays where
   * JavaScript is off.
   * ---
   *
   */
  "cookie-gate-embed": Partial<EmbedElementProps & BaseProps & BaseEvents>;

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
  "cookie-gate-settings": Partial<SettingsElementProps & BaseProps & BaseEvents>;

  /**
   * The link “Your Privacy Choices” with the opt-out icon, 11 CCR 7015: https://cppa.ca.gov/regulations/. In the page's own
   * tree, so that it looks like the links beside it; without script it is whatever the page has written in it. What a click
   * does is the gate's affair, as with every link to `#cookie-settings`.
   * ---
   *
   */
  "cookie-gate-privacy-choices": Partial<PrivacyChoicesElementProps & BaseProps & BaseEvents>;
};
