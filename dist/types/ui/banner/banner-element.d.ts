import type { Gate } from '../../contract/gate.js';
import { DrawnElement } from '../shared/drawn-element.js';
/**
 * The first layer: the frame around the slotted heading, texts and the two buttons, and the way to the second.
 *
 * @tagname cookie-gate-banner
 * @slot logo - a picture of the site's, above the heading; from `<template data-cookie-gate="banner">`
 * @slot - heading and texts
 * @slot text - the site's own text, in the stead of the gate's
 * @slot choice - the two buttons, alike in everything
 * @slot link - further links of the site's
 * @csspart box - all of it
 * @csspart text - logo, heading and texts
 * @csspart pair - the ground of the two buttons
 * @csspart links - the ways on
 * @csspart more - the button that opens the preferences
 * @csspart policy - the link to the privacy policy
 * @cssproperty [--cookie-gate-background] - of the banner
 * @cssproperty [--cookie-gate-color] - of its text
 * @cssproperty [--cookie-gate-border] - of its edge and the buttons'
 * @cssproperty [--cookie-gate-button-background] - of both buttons
 * @cssproperty [--cookie-gate-button-color] - of both buttons' text
 * @cssproperty [--cookie-gate-radius] - of both buttons' corners, and the box's
 * @cssproperty [--cookie-gate-font] - a font family; without it, the page's
 * @cssproperty [--cookie-gate-shadow] - of the banner
 * @cssproperty [--cookie-gate-width] - of the bar's content, and of the box and the modal, at most
 * @cssproperty [--cookie-gate-color-scheme] - `light` or `dark`; without it, the page's
 */
export declare class BannerElement extends DrawnElement {
    static readonly styles: CSSStyleSheet[];
    gate: Gate;
    /** Called in a task of its own after the page, or a move, took it out of the document. */
    whenRemoved: () => void;
    disconnectedCallback(): void;
    protected template(): import("lit-html").TemplateResult<1>;
    /** What else there is to look at. */
    protected more(): unknown;
    protected openPreferences(): void;
}
