// Whose address it is, as the page would resolve it. Pure.

/** The host, where it is another than the page's own; `data:` and its like have none. */
export function foreignHost(address: string, page: Document): string | undefined {
  if (!URL.canParse(address, page.baseURI)) return undefined;
  const { protocol, host } = new URL(address, page.baseURI);
  return /^https?:$/.test(protocol) && host !== new URL(page.URL).host ? host : undefined;
}
