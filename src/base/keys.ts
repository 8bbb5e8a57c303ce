/** By its place too: WebKit on Linux has no name for it together with Shift. */
export const isTab = ({key, code}: KeyboardEvent): boolean => key === 'Tab' || code === 'Tab';
