/** A value as PHP writes it: texts, lists, and tables of them. */
export type PhpValue = string | readonly string[] | {readonly [key: string]: PhpValue};

const text = (value: string): string =>
  `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const isList = (value: PhpValue): value is readonly string[] => Array.isArray(value);

function php(value: PhpValue, indent = ''): string {
  if (typeof value === 'string') return text(value);
  const inner = `${indent}\t`;
  const entries = isList(value)
    ? value.map(text)
    : Object.entries(value).map(([key, each]) => `${text(key)} => ${php(each, inner)}`);
  return entries.length
    ? `array(\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${indent})`
    : 'array()';
}

/** A file that gives a value to whoever requires it, and nothing to whoever asks for its address. */
export const phpFile = (about: string, value: PhpValue): string => `<?php
/**
 * ${about} Made by \`npm run build:wordpress\`; not to be edited.
 *
 * @package Ketamine_Widgets
 */

defined( 'ABSPATH' ) || exit;

return ${php(value)};
`;
