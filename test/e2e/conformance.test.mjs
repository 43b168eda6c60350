// The promises that test/conformance puts to every tool, put to ours.
import { holdOurs } from '../conformance/hold-ours.mjs';

holdOurs('chromium');
