/**
 * The browser's own `Event`, whatever a page has put in its place: MooTools replaces it by something
 * that cannot be extended. Node has no `MessageEvent` of that kind, and needs none.
 */
export const PageEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;
