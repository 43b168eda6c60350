import type { ReportCode } from '../contract/reports.js';
import type { Messages } from './finding.js';
export declare const messages: Messages<ReportCode>;
