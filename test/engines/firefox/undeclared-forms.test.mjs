// Trackers that nobody has marked: what interception and each form of lockdown hold in Firefox.
import { holdUndeclared } from '../../conformance/undeclared/hold-undeclared.mjs';

holdUndeclared('firefox');
