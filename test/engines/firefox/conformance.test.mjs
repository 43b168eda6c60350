// What a visitor is promised, in Firefox.
import { holdOurs } from '../../conformance/hold-ours.mjs';

holdOurs('firefox');
