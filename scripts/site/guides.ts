/** The guides as Markdown: from the words that the embed builder and `lint` speak, and from `docs/guides/`. */
import {existsSync, readFileSync} from 'node:fs';
import type {Locale} from '../../src/content/locales.ts';
import {CODES, SEVERITIES, type Code} from '../../src/embed/findings.ts';
import {platform, PLATFORM_IDS, type PlatformId} from '../../src/embed/platforms.ts';
import {words} from '../../src/embed/words/index.ts';
import {sayIn} from '../../site/builder/say.ts';
import {built, examplePastes, version} from './example.ts';
import {marksIn} from './mocks.ts';
import {sizeOf} from './picture-list.ts';

export interface Guide {
  /** The name of its file, without an ending. */
  readonly name: string;
  readonly title: string;
  readonly markdown: string;
}

const ROOT = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const WORDS = {
  en: {
    index: 'Guides',
    lead: 'The [embed builder](../index.html) makes the snippet. These pages say the rest.',
    platforms: 'For each kind of website',
    more: 'More',
    snippet: 'Make the snippet',
    snippetText:
      'Open the [builder]({builder}) with this kind of website chosen, fill in your details, and copy.',
    copyAlt: 'The fifth step of the builder, with what to copy for {name} and the button for it.',
    steps: 'Step by step',
    placeAlt: '{name}, drawn, with the numbers of the steps.',
    drawn: 'Drawn, not photographed: your editor may look a little different.',
    form: 'Which form',
    example: 'An example of what you copy',
    exampleLead: 'Without any details of yours: the builder puts those in.',
    wrong: 'If something looks wrong',
    wrongText:
      'Paste your page’s HTML into “Check your page” in the builder, or look at [what can be wrong, and what helps](troubleshooting.html).',
    troubleshooting: 'What can be wrong, and what helps',
    troubleshootingLead:
      'By what you see. The builder’s “Check your page” finds all of these by itself, and so does `npx ketamine-widgets check`.',
    severity: {
      error: 'What has to be mended',
      warning: 'What to look at',
      advice: 'What could be better',
    },
    file: 'file',
    unbuilt: '`npm run build` has not been run.',
    slots: 'Words in braces stand for what is found on your page.',
  },
  es: {
    index: 'Guías',
    lead: 'El [creador](../../index.html#ui=es) hace el código. Estas páginas dicen lo demás.',
    platforms: 'Para cada tipo de sitio',
    more: 'Más',
    snippet: 'Haga el código',
    snippetText:
      'Abra el [creador]({builder}) con este tipo de sitio elegido, escriba sus datos y copie.',
    copyAlt: 'El quinto paso del creador, con lo que se copia para {name} y su botón.',
    steps: 'Paso a paso',
    placeAlt: '{name}, en un dibujo, con los números de los pasos.',
    drawn: 'Es un dibujo, no una foto: su editor puede verse un poco distinto.',
    form: 'Qué forma',
    example: 'Un ejemplo de lo que se copia',
    exampleLead: 'Sin ninguno de sus datos: el creador los pone.',
    wrong: 'Si algo se ve mal',
    wrongText:
      'Pegue el HTML de su página en «Revise su página» del creador, o vea [qué puede estar mal y qué ayuda](troubleshooting.html).',
    troubleshooting: 'Qué puede estar mal y qué ayuda',
    troubleshootingLead:
      'Según lo que ve. «Revise su página» del creador encuentra todo esto por sí solo, y también `npx ketamine-widgets check`.',
    severity: {
      error: 'Lo que hay que corregir',
      warning: 'Lo que hay que mirar',
      advice: 'Lo que podría ser mejor',
    },
    file: 'archivo',
    unbuilt: 'Aún no se ha ejecutado `npm run build`.',
    slots: 'Las palabras entre llaves representan lo que se encuentra en su página.',
  },
} as const satisfies Readonly<Record<Locale, object>>;

/** A text as Markdown shows it: tags and signs are not its own. */
const plain = (said: string): string =>
  said.replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;')).replace(/[*_[\]`]/g, '\\$&');

const numbered = (steps: readonly string[]): string =>
  steps.map((step, at) => `${at + 1}. ${plain(step)}`).join('\n');

/** What one copies for a platform, without details. */
function example(name: PlatformId, locale: Locale): string {
  const {parts} = words(locale);
  return examplePastes(name, locale)
    .map(({part, of, name: attribute, text: copied}) => {
      const title = [parts[part], attribute].filter(Boolean).join(' ');
      return `### ${plain(of ? `${title}: ${of}` : title)}\n\n\`\`\`text\n${copied}\n\`\`\``;
    })
    .join('\n\n');
}

/** A picture with its size, so that nothing moves when it comes. */
function picture(name: string, locale: Locale, alt: string): string {
  const {width, height} = sizeOf(name, locale);
  const file = `${locale === 'en' ? '' : '../'}pictures/${name}.${locale}.webp`;
  return `<p class="picture"><img src="${file}" width="${String(width)}" height="${String(height)}" alt="${alt}"></p>`;
}

function platformGuides(locale: Locale): readonly Guide[] {
  const own = WORDS[locale];
  const {platforms, forms} = words(locale);
  const up = locale === 'en' ? '../' : '../../';
  return PLATFORM_IDS.map((name) => {
    const {name: title, allows, steps} = platforms[name];
    const said = new URLSearchParams({...(locale === 'es' && {ui: 'es'}), platform: name});
    const builder = `${up}index.html#${said.toString()}`;
    return {
      name,
      title,
      markdown: [
        `# ${title}`,
        plain(allows),
        `## ${own.snippet}`,
        own.snippetText.replace('{builder}', builder),
        picture(`${name}-copy`, locale, own.copyAlt.replace('{name}', title)),
        `## ${own.steps}`,
        numbered(steps),
        picture(
          name,
          locale,
          [own.placeAlt.replace('{name}', title), ...marksIn(name, locale)].join(' '),
        ),
        own.drawn,
        `## ${own.example}`,
        own.exampleLead,
        example(name, locale),
        `## ${own.form}`,
        platform(name)
          .forms.map((form) => `- **${plain(forms[form].name)}.** ${plain(forms[form].about)}`)
          .join('\n'),
        `## ${own.wrong}`,
        own.wrongText,
        '',
      ].join('\n\n'),
    };
  });
}

function troubleshooting(locale: Locale): Guide {
  const own = WORDS[locale];
  const {findings} = words(locale);
  const codes = Object.keys(CODES) as readonly Code[];
  return {
    name: 'troubleshooting',
    title: own.troubleshooting,
    markdown: [
      `# ${own.troubleshooting}`,
      `${own.troubleshootingLead} ${own.slots}`,
      ...SEVERITIES.flatMap((severity) => [
        `## ${own.severity[severity]}`,
        ...codes
          .filter((code) => CODES[code] === severity)
          .flatMap((code) => [
            `<h3 id="${code}">${plain(findings[code].wrong)}</h3>`,
            `${plain(findings[code].write)} (\`${code}\`)`,
          ]),
      ]),
      '',
    ].join('\n\n'),
  };
}

/** What is written by hand, in the order of the list of guides. */
const WRITTEN = ['privacy', 'accessibility-statement', 'it-department', 'upgrading'] as const;

function files(locale: Locale): string {
  const all = Object.entries(built());
  const {file, unbuilt} = WORDS[locale];
  if (!all.length) return unbuilt;
  return [
    `| ${file} | bytes | hash |`,
    '| --- | ---: | --- |',
    ...all.map(([name, {bytes, integrity}]) => `| ${name} | ${bytes} | \`${integrity}\` |`),
  ].join('\n');
}

/** What has changed is told in English only. */
function changes(locale: Locale): string {
  const told = text('CHANGELOG.md')
    .replace(/^# .*\n+/, '')
    .replace(/^##/gm, '###');
  return locale === 'en' ? told : `<div lang="en">\n\n${told}\n</div>`;
}

/** What is written by hand links to what is beside it in the repository; here other pages stand there. */
const linked = (markdown: string, locale: Locale): string =>
  markdown
    .replaceAll('](../../site/', locale === 'en' ? '](../' : '](../../')
    .replace(/\]\(([\w-]+)(?:\.es)?\.md(?=[)#])/g, ']($1.html');

function written(locale: Locale): readonly Guide[] {
  return WRITTEN.flatMap((name) => {
    const path = `docs/guides/${name}${locale === 'en' ? '' : `.${locale}`}.md`;
    if (!existsSync(new URL(path, ROOT))) return [];
    const markdown = linked(text(path), locale)
      .replace('{version}', version)
      .replace('{files}', () => files(locale))
      .replace('{changes}', () => changes(locale));
    return [{name, title: /^# (.*)$/m.exec(markdown)?.[1] ?? name, markdown}];
  });
}

/** Every guide in one language; the list of them comes first. */
export function guides(locale: Locale): readonly Guide[] {
  const own = WORDS[locale];
  const platforms = platformGuides(locale);
  const others = [troubleshooting(locale), ...written(locale)];
  const list = (all: readonly Guide[]): string =>
    all.map(({name, title}) => `- [${plain(title)}](${name}.html)`).join('\n');
  const index: Guide = {
    name: 'index',
    title: own.index,
    markdown: [
      `# ${own.index}`,
      `${own.lead} ${sayIn(locale)('draft')}`,
      `## ${own.platforms}`,
      list(platforms),
      `## ${own.more}`,
      list(others),
      '',
    ].join('\n\n'),
  };
  return [index, ...platforms, ...others];
}
