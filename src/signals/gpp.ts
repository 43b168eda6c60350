// The IAB's Global Privacy Platform for the United States: `__gpp` says what is opted out of, in the section for the
// nation, and whether the browser sends Global Privacy Control. https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform
import { CmpApi, CmpDisplayStatus, CmpStatus, SignalStatus } from '@iabgpp/cmpapi';
import type { Gate } from '../contract/gate.js';

/** https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Sections/Section%20Information.md */
const usNational = 7;
const isGiven = 1;
const optedOut = 1;
const notOptedOut = 2;

/** A section's fields for a choice: what is not granted is opted out of. `signal` is the browser's own. */
export const fieldsFor = (isGranted: boolean, signal: boolean) => {
  const answer = isGranted && !signal ? notOptedOut : optedOut;
  return {
    SharingNotice: isGiven,
    SaleOptOutNotice: isGiven,
    SharingOptOutNotice: isGiven,
    TargetedAdvertisingOptOutNotice: isGiven,
    SaleOptOut: answer,
    SharingOptOut: answer,
    TargetedAdvertisingOptOut: answer,
    // Neither asked for nor used: https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections/US-National
    MspaCoveredTransaction: 2,
    MspaOptOutOptionMode: 0,
    MspaServiceProviderMode: 0,
    GpcSegmentIncluded: true,
    Gpc: signal,
  };
};

export function start({ page }: Pick<Gate, 'page'>): void {
  // The IAB gives numbers to registered platforms: this is none.
  const api = new CmpApi(0, 1);
  api.setSupportedAPIs([`${usNational}:usnat`]);
  api.setApplicableSections([usNational]);
  api.setCmpStatus(CmpStatus.LOADED);
  api.setCmpDisplayStatus(CmpDisplayStatus.HIDDEN);
  page.onChange(({ categories }) => {
    const { globalPrivacyControl: signal } = navigator as { globalPrivacyControl?: boolean };
    api.setSignalStatus(SignalStatus.NOT_READY);
    for (const [name, value] of Object.entries(fieldsFor(categories.advertising, signal === true)))
      api.setFieldValueBySectionId(usNational, name, value);
    api.fireSectionChange('usnat');
    api.setSignalStatus(SignalStatus.READY);
  });
}
