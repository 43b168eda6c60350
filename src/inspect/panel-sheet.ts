// The panel's looks. A constructed sheet needs no leave from a policy on styles: https://github.com/w3c/webappsec-csp/issues/549

export function panelSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  // Important, since a page's own sheet wins over `:host` otherwise. The height ends where the banner begins.
  sheet.replaceSync(`
    :host {
      all: initial !important;
      color-scheme: light dark !important;
      position: fixed !important;
      inset-block: 8px auto !important;
      inset-inline: auto 8px !important;
      z-index: 2147483647 !important;
      box-sizing: border-box !important;
      width: min(440px, 100vw - 16px) !important;
      border: 1px solid GrayText !important;
      border-radius: 8px !important;
      box-shadow: 0 4px 24px #0004 !important;
      overflow: hidden !important;
      color: CanvasText !important;
      background: Canvas !important;
      font: 14px/20px system-ui, sans-serif !important;
    }
    section { display: flex; flex-direction: column; max-height: min(70vh, var(--room, 70vh)); }
    header { display: flex; gap: 8px; align-items: start; padding: 8px 8px 8px 12px; }
    hgroup { flex: 1; min-width: 0; }
    h2, h3, p, ul { margin: 0; padding: 0; font-size: 14px; line-height: 20px; }
    h3 { display: inline; }
    .body { flex: 0 1 auto; min-height: 0; overflow: auto; padding: 0 12px 12px; }
    summary { padding-block: 6px; cursor: pointer; border-block-start: 1px solid GrayText; }
    ul { list-style: none; padding-block-end: 8px; }
    li { padding-block: 4px; overflow-wrap: anywhere; }
    li + li { border-block-start: 1px dotted GrayText; }
    code { font: 12px/18px ui-monospace, monospace; }
    button {
      font: inherit; min-height: 32px; padding: 4px 12px; color: ButtonText; background: ButtonFace;
      border: 1px solid; border-radius: 6px; cursor: pointer;
    }
    :focus-visible { outline: 2px solid; outline-offset: -2px; }
    @media print { :host { display: none !important; } }
  `);
  return sheet;
}
