// Written by scripts/vendors.mjs. The vendors that start on a page about a sensitive topic, as their presets say of themselves.
export const discreetVendors: readonly string[] = ['google-analytics', 'matomo'];
