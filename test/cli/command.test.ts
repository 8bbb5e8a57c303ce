import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {WIDGETS} from '../../src/embed/attributes.ts';
import {PLATFORM_IDS, platform} from '../../src/embed/platforms.ts';
import {readSnippet} from '../../src/embed/read-snippet.ts';
import {COMMANDS, run} from '../../src/cli/run.ts';
import {commandLine} from '../../scripts/command-line.ts';
import {file, ketamineWidgets} from './command.ts';

const GOOD = (): string => {
  const {out} = ketamineWidgets(['snippet', '--clinic', 'Hill Clinic']);
  return `<!doctype html>\n<html lang="en"><title>T</title><body>\n${out}</body></html>\n`;
};

describe('ketamine-widgets check', () => {
  it('ends with 0 on a page that is as it should be', () => {
    const page = file('good.html', GOOD());
    assert.deepEqual(ketamineWidgets(['check', page]), {
      code: 0,
      out: `${page}: nothing is wrong.\n`,
      err: '',
    });
  });

  it('ends with 1 and says what, why and what to write', () => {
    const page = file('bad.html', GOOD().replaceAll('ketamine-screener', 'ketamine-screner'));
    const {code, out} = ketamineWidgets(['check', page]);
    assert.equal(code, 1);
    assert.match(out, /error unknown-tag\n {2}.*“screner”/);
    assert.match(out, /Did you mean <ketamine-screener>\?/);
  });

  it('says it as JSON, in Spanish, of several files', () => {
    const good = file('good.html', GOOD());
    const bad = file('bad.json', '{"clinc": "Hill Clinic"}');
    const {code, out} = ketamineWidgets(['check', good, bad, '--json', '--lang', 'es']);
    const [first, second] = JSON.parse(out) as {file: string; kind: string; findings: object[]}[];
    assert.equal(code, 1);
    assert.deepEqual(first, {file: good, kind: 'html', findings: []});
    assert.equal(second?.kind, 'practice');
    assert.match(JSON.stringify(second.findings), /unknown-field.*No hay.*clinc/);
  });

  for (const [what, name, text, code, told] of [
    [
      'a good profile',
      'p1.json',
      '{"clinic": "Hill", "sms": "972-555-0142"}',
      0,
      /nothing is wrong/,
    ],
    [
      'a profile with a bad number',
      'p2.json',
      '{"sms": "12"}',
      1,
      /sms is not a phone number: “12”/,
    ],
    [
      'a profile in the names of properties',
      'p3.json',
      '{"voicePhone": "9725550142"}',
      1,
      /Did you mean voice-phone\?/,
    ],
    [
      'own words',
      'w1.json',
      '{"en": {"common.textLine": "Write to {number}."}}',
      0,
      /nothing is wrong/,
    ],
    [
      'own words for crisis help',
      'w2.json',
      '{"en": {"common.crisis.strip": "Hi"}}',
      1,
      /fixed-text/,
    ],
    ['JSON that is none', 'w3.json', '{"en": ', 1, /not-json/],
  ] as const)
    it(`reads ${what}`, () => {
      const read = ketamineWidgets(['check', file(name, text)]);
      assert.match(read.out, told);
      assert.equal(read.code, code);
    });

  it('reads what is piped in', () => {
    const {code, out} = ketamineWidgets(['check', '-'], '<p>Hello</p>');
    assert.equal(code, 1);
    assert.match(out, /^-: error nothing-found/);
  });

  it('ends with 2 where there is no such file, and says which', () => {
    const {code, out, err} = ketamineWidgets(['check', '/nowhere/page.html']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^\/nowhere\/page\.html cannot be read\.\n.*check --help\n$/);
  });
});

describe('ketamine-widgets snippet', () => {
  it('makes what the embed builder makes, read back', () => {
    const {code, out} = ketamineWidgets([
      ...['snippet', '--platform', 'wordpress-block', '--widgets', 'explainer,screener'],
      ...['--clinic', 'Hill & Sons', '--accent', '#7A2E5D', '--lang', 'es'],
      ...['--set', 'explainer.layout=article', '--set', 'screener.expose-outcome'],
    ]);
    const {config, left} = readSnippet(out);
    assert.equal(code, 0);
    assert.deepEqual(left, []);
    assert.deepEqual(config, {
      widgets: [
        {widget: 'explainer', settings: {layout: 'article'}},
        {widget: 'screener', settings: {'expose-outcome': ''}},
      ],
      details: {clinic: 'Hill & Sons'},
      look: {accent: '#7a2e5d'},
      lang: 'es',
      form: 'standard',
      script: 'module',
      place: 'once',
    });
  });

  for (const [id, styled] of [
    ['wordpress-block', false],
    ['webflow', true],
  ] as const)
    it(`brings a look along only where its text would not come to stand on the page: ${id}`, () => {
      const {out} = ketamineWidgets(['snippet', '--platform', id, '--form', 'readable']);
      assert.match(out, /<template shadowrootmode=/);
      assert.equal(/<style/.test(out), styled);
    });

  it('knows every platform', () => {
    const environment = {
      version: '1.2.3',
      release: {base: 'https://cdn.example/', integrity: {}},
      read: () => '',
      built: () => '',
    };
    for (const id of PLATFORM_IDS) {
      const base =
        platform(id).forms[0] === 'frame' ? ['--base', 'https://www.example.com/kw/'] : [];
      const {code, out = ''} = run(
        ['snippet', '--platform', id, '--json', '--steps', ...base],
        environment,
      );
      assert.equal(code, 0, id);
      const {pastes, steps} = JSON.parse(out) as {pastes: object[]; steps: string[]};
      assert.ok(pastes.length && steps.length, id);
    }
  });

  for (const [args, told] of [
    [['--sms', '12'], /--sms: This is not a phone number/],
    [['--sms', '972-654-567'], /--sms: This is neither a US number of ten digits/],
    [['--voice-phone', '972-555-0142, 9-5'], /--voice-phone: This is not one number alone/],
    [['--crisis-line', '116 123', '--emergency', '999/112'], /--emergency: This is not one number/],
    [['--platform', 'wixx'], /Did you mean wix\?/],
    [['--widgets', 'screner'], /Did you mean screener\?/],
    [['--platform', 'portal'], /needs --base/],
    [['--platform', 'wix', '--form', 'frame'], /On wix the form is one of: standard/],
    [['--accent', 'red;}'], /--accent “red;}” cannot be read/],
    [['--set', 'explainer'], /Write --set widget\.name=value/],
    [['--base', 'javascript:alert(1)/'], /--base is a folder/],
    [['--clinc', 'x'], /Did you mean --clinic\?/],
  ] as const)
    it(`refuses ${args.join(' ')}`, () => {
      const {code, out, err} = ketamineWidgets(['snippet', ...args]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, told);
    });
});

describe('ketamine-widgets prerender', () => {
  for (const widget of WIDGETS)
    it(`writes ${widget}, to be read before any script`, () => {
      const {code, out} = ketamineWidgets([
        'prerender',
        widget,
        '--clinic',
        'Hill',
        '--lang',
        'es',
      ]);
      assert.equal(code, 0);
      assert.match(
        out,
        new RegExp(
          `^<ketamine-${widget} lang="es" clinic="Hill" class="rr-block [^>]*><style>@property .*?</style><template shadowrootmode=`,
        ),
      );
      assert.match(out, /href="tel:988"/);
    });

  it('leaves out the rules for colours where that is asked', () => {
    const {out} = ketamineWidgets(['prerender', 'explainer', '--without-colours']);
    assert.match(out, /^<ketamine-explainer class="rr-block [^>]*><template shadowrootmode=/);
    assert.doesNotMatch(out, /@property/);
  });

  it('writes plain words where that is asked', () => {
    const {out} = ketamineWidgets(['prerender', 'screener', '--fallback']);
    assert.match(out, /^<div lang="en"><p>.*<\/p><\/div>\n$/);
  });

  it('says what is wrong with a detail, and leaves it out', () => {
    const {code, out, err} = ketamineWidgets(['prerender', 'screener', '--sms', '12']);
    assert.equal(code, 1);
    assert.match(err, /^sms is not a phone number\. Write .*\n$/);
    assert.match(out, /972-654-5673/);
  });

  it('asks for a widget', () => {
    assert.match(ketamineWidgets(['prerender']).err, /Name one widget/);
    assert.match(ketamineWidgets(['prerender', 'screner']).err, /Did you mean screener\?/);
  });
});

describe('ketamine-widgets', () => {
  it('helps, in one way for everything and in one for each command', () => {
    const {code, out} = ketamineWidgets(['--help']);
    assert.equal(code, 0);
    for (const {name} of COMMANDS) {
      assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
      const more = ketamineWidgets([name, '--help']);
      assert.equal(more.code, 0);
      assert.match(more.out, /^Options$/m);
    }
  });

  it('says its version', () => {
    const {version} = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as {version: string};
    assert.equal(ketamineWidgets(['--version']).out, `${version}\n`);
  });

  it('ends with 2 and its help where there is no such command, or none', () => {
    const {code, out, err} = ketamineWidgets(['chek']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /Did you mean check\?/);
    assert.equal(ketamineWidgets([]).code, 2);
  });

  it('is as docs/command-line.md tells: node scripts/command-line.ts writes it again', () => {
    const told = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
    assert.equal(told, commandLine());
  });
});
