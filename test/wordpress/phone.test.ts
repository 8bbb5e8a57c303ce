/** The plugin's reader of numbers beside the widgets' own: the same table, and whatever else is written. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it, type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import type {Phone} from '../../src/settings/phone.ts';
import {NUMBERS, read} from '../../scripts/phone-numbers.ts';
import {seed} from '../fuzz/runs.ts';

type Spelling = readonly [setting: string, written: string];
type Numbers = readonly (Phone | null)[];

const INCLUDES = fileURLToPath(
  new URL('../../integrations/wordpress/ketamine-widgets/includes/', import.meta.url),
);

/** What the plugin keeps of each value, and how it reads it. */
const SCRIPT = `
  namespace Ketamine_Widgets;
  define('ABSPATH', '/');
  function wp_check_invalid_utf8($text) { return mb_check_encoding($text, 'UTF-8') ? $text : ''; }
  require $argv[1] . 'phone.php';
  require $argv[1] . 'values.php';
  echo json_encode(array_map(function ($spelling) {
    list($setting, $written) = $spelling;
    $kind = DETAILS[$setting] ?? 'phone';
    return '' === read_value($kind, $written) ? null : read_number($kind, visible($written));
  }, json_decode(stream_get_contents(STDIN), true)), JSON_THROW_ON_ERROR);
`;

/** Nothing where PHP is not here, as in the other tests of the plugin. */
function inPhp(context: TestContext, spellings: readonly Spelling[]): Numbers | undefined {
  if (spawnSync('php', ['--version']).status !== 0) {
    context.diagnostic('PHP is not here. `npm run release:wordpress` installs it.');
    return undefined;
  }
  const {status, stdout, stderr} = spawnSync('php', ['-r', SCRIPT, '--', INCLUDES], {
    input: JSON.stringify(spellings),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  assert.equal(status, 0, stderr + stdout);
  return JSON.parse(stdout) as Numbers;
}

function expectSame(spellings: readonly Spelling[], numbers: Numbers = []): void {
  for (const [index, [setting, written]] of spellings.entries())
    assert.deepEqual(
      numbers[index] ?? undefined,
      read(setting, written).known,
      `${setting}=${JSON.stringify(written)}`,
    );
}

describe('a number in the plugin', () => {
  it('is what the table of spellings says', (context) => {
    const spellings = NUMBERS.map(({setting, written}): Spelling => [setting, written]);
    const numbers = inPhp(context, spellings);
    if (numbers) expectSame(spellings, numbers);
  });

  it('is read as the widgets read it, whatever is written', (context) => {
    const setting = fc.constantFrom(
      'sms',
      'voice-phone',
      'crisis-line',
      'crisis-text',
      'emergency',
    );
    const piece = fc.oneof(
      fc.stringMatching(/^[0-9]{1,5}$/),
      fc.constantFrom(
        '+',
        '+1',
        '+44 ',
        '(0)',
        '(',
        ')',
        ' ',
        '-',
        '–',
        '.',
        '/',
        ',',
        ';',
        'p',
        'x',
      ),
      fc.constantFrom(
        'tel:',
        'sms:',
        'smsto:',
        '//',
        '%2B',
        '%20',
        '%',
        '?body=',
        '&body=',
        'HOME',
      ),
      fc.constantFrom(
        ' to ',
        ' al ',
        'ext. ',
        ';ext=',
        ';phone-context=+44',
        '#',
        '972',
        '555',
        '0142',
      ),
      fc.constantFrom(
        '116 ',
        '123',
        '999',
        '112',
        '\u200b',
        '\u00a0',
        'é',
        'short code ',
        '39',
        '0',
      ),
    );
    const written = fc.array(piece, {maxLength: 7}).map((pieces) => pieces.join(''));
    const spellings = fc
      .sample(fc.tuple(setting, written), {numRuns: 20_000, seed})
      .filter(([, text]) => text);
    const numbers = inPhp(context, spellings);
    if (!numbers) return;
    assert.ok(numbers.filter(Boolean).length > 200);
    expectSame(spellings, numbers);
  });
});
