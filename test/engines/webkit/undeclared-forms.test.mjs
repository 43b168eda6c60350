// Trackers that nobody has marked: what interception and each form of lockdown hold in WebKit.
import { holdUndeclared } from '../../conformance/undeclared/hold-undeclared.mjs';

holdUndeclared('webkit');
