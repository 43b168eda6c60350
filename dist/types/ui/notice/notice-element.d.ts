import { nothing } from 'lit/html.js';
import { BannerElement } from '../banner/banner-element.js';
/**
 * The banner with more to say, and the way to the partners.
 *
 * @csspart partners - the button that opens the preferences, where the partners are listed
 */
export declare class NoticeElement extends BannerElement {
    protected more(): typeof nothing | import("lit-html").TemplateResult<1>;
}
