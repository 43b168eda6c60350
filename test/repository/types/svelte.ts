import type { SvelteHTMLElements } from 'svelte/elements';
import type { CustomElements } from 'cookie-gate/svelte';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CustomElements {}
}

type Props = SvelteHTMLElements['cookie-gate-embed'];

export const right: Props = { src: 'https://films.example/1', category: 'marketing', width: 560 };

// @ts-expect-error: a width is a number
export const wrong: Props = { width: 'wide' };
