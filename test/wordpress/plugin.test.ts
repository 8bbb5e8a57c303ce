/** The plugin as it is in its zip: what a reviewer of the plugin directory would look for. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';
import {WIDGETS} from '../../src/embed/attributes.ts';
import {keyOf, readPo} from '../../scripts/wordpress/gettext.ts';
import {messages, pluginFiles, zipOf, type Files} from '../../scripts/wordpress/plugin.ts';
import {kindsOf, NAMES, SHARED} from '../../scripts/wordpress/widgets.ts';
import {hashes} from './files.ts';

const PACKAGE = fileURLToPath(new URL('../../package.json', import.meta.url));
const {version} = JSON.parse(readFileSync(PACKAGE, 'utf8')) as {readonly version: string};

let files: Files;
/** Its files that people wrote or read, by name. */
let texts: ReadonlyMap<string, string>;
const text = (name: string): string => texts.get(name) ?? assert.fail(`${name} is missing`);
const php = (): readonly (readonly [string, string])[] =>
  [...texts].filter(([name]) => name.endsWith('.php'));

before(() => {
  files = pluginFiles();
  texts = new Map(
    [...files]
      .filter(([name]) => /\.(php|txt|js|json|po|pot)$/.test(name))
      .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
});

describe('the zip of the plugin', () => {
  it('is the same, byte for byte, whenever it is made', () => {
    assert.deepEqual(zipOf(pluginFiles()), zipOf(files));
  });

  it('holds the plugin in one folder of its name, and all of it', () => {
    const inside = unzipSync(zipOf(files));
    assert.deepEqual(
      Object.keys(inside),
      [...files.keys()].map((name) => `ketamine-widgets/${name}`),
    );
    for (const [name, bytes] of files)
      assert.deepEqual(inside[`ketamine-widgets/${name}`], new Uint8Array(bytes), name);
  });

  it('has the built files as they were published, hash for hash', () => {
    const known = hashes();
    const scripts = [...files.keys()].filter((name) => /^assets\/.+\.(js|html)$/.test(name));
    assert.equal(scripts.length, 3 + WIDGETS.length);
    for (const name of scripts) {
      const hash = createHash('sha384')
        .update(files.get(name) ?? '')
        .digest('base64');
      assert.equal(`sha384-${hash}`, known[name.replace('assets/', '')]?.integrity, name);
    }
  });

  it('is code that PHP can read', (context) => {
    if (spawnSync('php', ['--version']).status !== 0) {
      context.diagnostic('PHP is not here. `npm run release:wordpress` installs it.');
      return;
    }
    for (const [name, source] of php()) {
      const {status, stdout} = spawnSync('php', ['-l'], {input: source, encoding: 'utf8'});
      assert.equal(status, 0, `${name}: ${stdout}`);
    }
  });
});

describe('the code of the plugin', () => {
  it('does nothing for whoever asks for one of its files', () => {
    for (const [name, source] of php())
      assert.match(source, /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, name);
  });

  it('writes nothing that is not escaped', () => {
    // Each thing that is written is a text without a variable, a number, or comes from a function that escapes.
    const SAFE = /^(?:'[^']*'|esc_(?:html|attr|url)(?:__|_e)?\(.*\)|\(int\) \w+|selected\(.*\))$/s;
    for (const [name, source] of php()) {
      for (const [whole, what = ''] of source.matchAll(/\becho (.*?);/gs))
        assert.match(what.trim(), SAFE, `${name}: ${whole}`);
      for (const [whole, inside = ''] of source.matchAll(/\bprintf\(([^;]*)\);/g)) {
        for (const argument of argumentsIn(inside))
          assert.match(argument, SAFE, `${name}: ${whole}`);
      }
      assert.doesNotMatch(source, /\b(?:print|print_r|var_dump|_e)\b[ (]/, name);
    }
  });

  it('takes nothing from a request but by the settings of WordPress, which check nonce and capability', () => {
    for (const [name, source] of php())
      assert.doesNotMatch(source, /\$_(?:GET|POST|REQUEST|COOKIE|SERVER|FILES)\b/, name);
    const page = text('includes/settings-page.php');
    assert.match(page, /settings_fields\( PAGE \)/);
    assert.match(page, /'sanitize_callback' => /);
    assert.match(page, /current_user_can\( 'manage_options' \)/);
    assert.match(page, /add_options_page\([^;]*'manage_options'/);
  });

  it('calls no server, runs no text as code, and asks the database nothing by itself', () => {
    for (const [name, source] of php()) {
      assert.doesNotMatch(source, /\bwp_remote_|curl_|fsockopen|file_get_contents|\$wpdb/, name);
      assert.doesNotMatch(source, /\b(?:eval|exec|system|unserialize|base64_decode)\(/, name);
    }
    for (const name of ['assets/ketamine-widgets.js', 'editor/blocks.js'])
      assert.doesNotMatch(text(name), /XMLHttpRequest|sendBeacon|\beval\(/, name);
    assert.doesNotMatch(text('editor/blocks.js'), /\bfetch\(/);
    // The one of a profile, which no setting of the plugin asks for.
    assert.equal(text('assets/ketamine-widgets.js').match(/\bfetch\(/g)?.length, 1);
    for (const [name, source] of php())
      assert.doesNotMatch(source, /<ketamine-practice[^>]* src=/, name);
  });

  it('leaves nothing: what it stores is what it takes away', () => {
    const stored = php().flatMap(([, source]) =>
      [...source.matchAll(/\b(?:add|update)_(\w*option|\w*meta|transient)\(/g)].map(
        ([call]) => call,
      ),
    );
    assert.deepEqual(stored, []);
    const [, option = ''] = /const OPTION += '(\w+)';/.exec(text('ketamine-widgets.php')) ?? [];
    assert.ok(text('uninstall.php').includes(`delete_option( '${option}' )`));
    assert.match(text('uninstall.php'), new RegExp(`delete_blog_option\\([^)]*'${option}' \\)`));
  });
});

describe('the words of the plugin', () => {
  it('are all in the template for translators', () => {
    const pot = text('languages/ketamine-widgets.pot');
    const {all} = messages();
    assert.ok(all.length > 60);
    for (const {id} of all) assert.ok(pot.includes(`msgid ${JSON.stringify(id)}`), id);
    for (const [name, source] of php())
      for (const [call] of source.matchAll(/\b(?:esc_\w+_[_e]|__|_x|_n)\([^;]*?\)/g))
        assert.match(call, /'ketamine-widgets'/, `${name}: ${call}`);
  });

  it('name every setting of a block', () => {
    const [, labels = ''] =
      /const LABELS = \{([^]*?)\n {2}\};/.exec(text('editor/blocks.js')) ?? [];
    const named = Array.from(labels.matchAll(/^ {4}'?([\w-]+)'?: __\(/gm), ([, name]) => name);
    const settings = new Set([...NAMES.flatMap((name) => Object.keys(kindsOf(name))), ...SHARED]);
    assert.ok(settings.size > 20);
    assert.deepEqual(named.toSorted(), [...settings].toSorted());
  });

  it('are all there in Spanish, with the same places to fill', () => {
    const spanish = readPo(text('languages/ketamine-widgets-es_ES.po'));
    const slots = (words: string): string[] => (words.match(/%(?:\d\$)?[sd]/g) ?? []).sort();
    for (const message of messages().all) {
      const words = spanish.get(keyOf(message));
      assert.ok(words, `“${message.id}” has no Spanish`);
      assert.deepEqual(slots(words), slots(message.id), message.id);
    }
  });
});

describe('the readme of the plugin', () => {
  it('has what the directory asks for, and says the same as the plugin itself', () => {
    const readme = text('readme.txt');
    const plugin = text('ketamine-widgets.php');
    const field = (source: string, name: string): string | undefined =>
      new RegExp(`^(?: \\* )?${name}: *(.+)$`, 'm').exec(source)?.[1];
    assert.match(readme, /^=== Ketamine Widgets ===\n/);
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
      assert.equal(field(readme, name), field(plugin, name), name);
    assert.equal(field(readme, 'Stable tag'), version);
    assert.equal(field(plugin, 'Version'), version);
    assert.ok(plugin.includes(`const VERSION = '${version}';`));
    assert.ok((field(readme, 'Tags') ?? '').split(',').length <= 5);
    assert.match(field(readme, 'Tested up to') ?? '', /^\d\.\d$/);
    const [, short = ''] = /License URI: .+\n\n(.+)\n/.exec(readme) ?? [];
    assert.ok(short.length > 0 && short.length <= 150, `${short.length} signs`);
    for (const part of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      assert.ok(readme.includes(`== ${part} ==`), part);
    assert.ok(readme.includes(`= ${version} =`));
  });
});

/** What stands between the commas of a call, in as far as they are its own. */
function argumentsIn(inside: string): readonly string[] {
  const found = [''];
  let depth = 0;
  let quoted = false;
  for (const sign of inside) {
    if (sign === "'") quoted = !quoted;
    if (!quoted && sign === '(') depth++;
    if (!quoted && sign === ')') depth--;
    if (!quoted && depth === 0 && sign === ',') found.push('');
    else found.push(`${found.pop() ?? ''}${sign}`);
  }
  return found.map((argument) => argument.trim()).filter(Boolean);
}
