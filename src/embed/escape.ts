/**
 * A value as it may stand between double quotes anywhere: in HTML, and in an editor that reads
 * shortcodes in square brackets or expressions in braces, and line by line.
 */
export const inAttribute = (value: string): string =>
  value.replace(/[&<>"'`[\]{}\n\r]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);

const ENTITIES: Readonly<Partial<Record<string, string>>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
