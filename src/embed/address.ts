/** The version in an address, as far as it names one. */
export const versionIn = (src: string): string | undefined =>
  /ketamine-widgets@([^/]+)\//.exec(src)?.[1];

/** Whether it will be the same file for ever. */
export const isExact = (version: string): boolean => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);

/** Whether it comes from one of the networks that hand out every npm package. */
export const isCdn = (src: string): boolean =>
  /^(https?:)?\/\/(cdn\.jsdelivr\.net|unpkg\.com|esm\.sh|cdn\.skypack\.dev)\//i.test(src);

/** Whether a text is the address of a page, and nothing besides. */
export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text.trim());
