// Trackers that nobody has marked: what interception and each form of lockdown hold.
import { holdUndeclared } from '../conformance/undeclared/hold-undeclared.mjs';

holdUndeclared('chromium');
