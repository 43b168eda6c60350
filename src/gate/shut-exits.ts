// Code that runs cannot be unloaded, and it sends what it has gathered as its page goes. Before a page is left for a
// withdrawal its exits are shut: a policy that a script adds binds every later request, https://www.w3.org/TR/CSP3/#meta-element
import { native } from './native.js';

/** Nothing but the page's own origin and these can be reached from here on. */
export const shutExits = (allowed: readonly string[]): void =>
  allowOnly(`'self' 'unsafe-inline' 'unsafe-eval' ${allowed.join(' ')}`);

/** Takes the sources of a `default-src`. */
export function allowOnly(sources: string): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `default-src ${sources}`;
  // A policy counts in the head alone.
  (native('head') as Element).append(policy);
}
