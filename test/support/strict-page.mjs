/** A page with the strict build; `needs` is what the partner's host waits for, `attributes` come beside it. */
export const strictPage = (world, { attributes = '', needs = 'analytics', ...page }) => ({
  gate: `<script src="/cookie-gate/cookie-gate-strict.js" data-hosts="${new URL(world.partnerOrigin).host}=${needs}" ${attributes}></script>`,
  ...page,
});
