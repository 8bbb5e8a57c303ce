import {defineConfig, Logger, parse, type LintRuleLonghand} from '@terrazzo/parser';

const RULES: Record<string, LintRuleLonghand> = {
  'core/valid-color': ['error', {legacyFormat: false}],
  'core/valid-dimension': ['error', {legacyFormat: false}],
  'core/valid-font-family': ['error', {}],
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the format asks for, and the parser lets through. */
function* strict(group: Readonly<Record<string, unknown>>, at: string): Generator<string> {
  for (const [name, entry] of Object.entries(group)) {
    if (name.startsWith('$') || !isObject(entry)) continue;
    const where = `${at}${name}`;
    if (/[{}.]/.test(name)) yield `${where}: a name has no braces and no dot`;
    if (!('$value' in entry)) {
      yield* strict(entry, `${where}.`);
      continue;
    }
    const {$type, $value} = entry;
    if (!/^(color|dimension|fontFamily)$/.test(String($type))) yield `${where}: is of no type`;
    if ($type === 'dimension' && !/^(px|rem)$/.test(String(isObject($value) && $value['unit'])))
      yield `${where}: a dimension is in px or rem`;
    if ($type === 'color' && !/^#[\da-f]{6}$/i.test(String(isObject($value) && $value['hex'])))
      yield `${where}: a fallback has six digits`;
  }
}

/**
 * What is wrong with a file by the format of the Design Tokens Community Group (2025.10): what its
 * parser says, and what that lets through.
 */
export async function formatErrors(text: string): Promise<readonly string[]> {
  const file: unknown = JSON.parse(text);
  if (!isObject(file)) return ['is no object'];
  const logger = new Logger({level: 'silent'});
  const cwd = new URL('file:///tmp/');
  const config = defineConfig({lint: {rules: RULES}}, {logger, cwd});
  const read = await parse([{filename: new URL('look.tokens.json', cwd), src: text}], {
    config,
    logger,
  }).then(
    () => [],
    (error: unknown) => [String(error)],
  );
  return [...read, ...strict(file, '')];
}
