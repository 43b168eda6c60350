/**
 * Before `<body>`: first in the tab order, and out of the way of a page that replaces its body. Not `document.body`, which
 * a form of that name replaces; before the body is read it is simply the last.
 */
export declare function insertFirst(element: Element): void;
