import type { Gate } from '../../contract/gate.js';
import { BannerElement } from './banner-element.js';
import { askFirst } from './first-layer.js';
/**
 * Shows the banner until there is a choice. It stands before `<body>`: first in the tab order, and out of the way of a
 * page that replaces its body. `layerOf` is asked again after each change, since a page may become another one.
 */
export declare function mountBanner(gate: Gate, layerOf?: typeof askFirst, element?: typeof BannerElement): Promise<void>;
