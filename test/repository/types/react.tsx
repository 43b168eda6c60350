import type { CustomElements } from 'cookie-gate/jsx';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

export const page = (
  <>
    <cookie-gate-button>Cookies</cookie-gate-button>
    <cookie-gate-settings />
    <cookie-gate-cookies className="wide" />
    <cookie-gate-embed
      src="https://films.example/1"
      category="marketing"
      width={560}
      loading="lazy"
    >
      <a href="/film">Our film</a>
    </cookie-gate-embed>
  </>
);

// @ts-expect-error: a width is a number
export const wrong = <cookie-gate-embed width="wide" />;

// @ts-expect-error: no such element
export const unknown = <cookie-gate-banners />;
