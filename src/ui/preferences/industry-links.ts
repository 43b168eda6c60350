// Opt-outs that the advertising industry offers. What is closed stays in the list, so that nobody adds it anew.

export interface IndustryLink {
  readonly name: string;
  readonly url: string;
  /** `closed` is shown as such, without a link; `unchecked` is not shown until somebody has seen it work, and when. */
  readonly status: 'open' | 'closed' | 'unchecked';
  /** When a source last said that it is open, or when it was closed, as in `2025-09-15`; empty while it is unchecked. */
  readonly date: string;
}

export const industryTools: readonly IndustryLink[] = [
  {
    name: 'WebChoices of the Digital Advertising Alliance',
    url: 'https://optout.aboutads.info/',
    status: 'open',
    // https://www.mondaq.com/unitedstates/advertising-marketing-branding/1707358/
    date: '2025-11-20',
  },
  {
    name: 'Opt-out of the Network Advertising Initiative',
    url: 'https://optout.networkadvertising.org/',
    status: 'closed',
    date: '2025-09-15',
  },
  {
    name: 'Opt-out add-on of Google Analytics',
    url: 'https://tools.google.com/dlpage/gaoptout',
    status: 'unchecked',
    date: '',
  },
  {
    name: 'Ad settings of Google',
    url: 'https://adssettings.google.com/',
    status: 'unchecked',
    date: '',
  },
];
