import type {} from 'cookie-gate';

export const right: HTMLElement = document.createElement('cookie-gate-embed');

export const shown: number | undefined =
  document.querySelector('cookie-gate-settings')?.drawWhole.length;

// @ts-expect-error: it has no such method
document.createElement('cookie-gate-button').drawWhole();
