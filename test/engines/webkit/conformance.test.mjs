// What a visitor is promised, in WebKit.
import { holdOurs } from '../../conformance/hold-ours.mjs';

holdOurs('webkit');
