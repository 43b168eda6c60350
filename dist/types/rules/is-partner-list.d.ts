import type { PartnerList } from '../contract/partners.js';
export declare function isPartnerList(value: unknown): value is PartnerList;
