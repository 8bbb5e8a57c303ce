/** What is pasted or inserted: each form of the snippet, and the plugin's own two. */
import {START, type EmbedConfig, type Form, type Release} from '../../src/embed/config.ts';
import {pastes} from '../../src/embed/paste.ts';
import {platform, type PlatformId} from '../../src/embed/platforms.ts';
import {releaseFor} from '../../src/embed/published.ts';
import {snippet} from '../../src/embed/snippet.ts';
import {makingFor} from '../../src/prerender/making.ts';
import type {Writing} from './person.ts';

export const SNIPPETS = [
  'short',
  'standard',
  'readable',
  'restricted',
  'frame',
] as const satisfies Form[];

/** A practice as it fills in the builder: everything that an editor could take away. */
export const CONFIG: EmbedConfig = {
  ...START,
  widgets: [
    {widget: 'screener', settings: {'heading-level': '3'}},
    {widget: 'schedule-button', settings: {}},
  ],
  details: {referrer: 'Lakeside Psychiatry', 'referrer-phone': '972-555-0142'},
  look: {accent: '#7a2e5d'},
  lang: 'en',
};

export const pasted = (form: Form, release: Release): Writing => ({
  block: 'html',
  content: snippet({...CONFIG, form}, release, makingFor('wordpress-block')),
});

export const SHORTCODES: Writing = {
  block: 'shortcode',
  content:
    '[ketamine_screener heading-level="3"] [ketamine_explainer concern="pain"] [ketamine_schedule_button] [ketamine_payment_disclaimer]',
};

export const BLOCKS: Writing = {
  block: 'own',
  content: 'screener explainer schedule-button payment-disclaimer',
};

/** Who pastes what the builder writes for WordPress, and where: into an editor, and into which block of it. */
export const FROM_BUILDER = [
  ['shortcode', 'classic', 'author', 'shortcode'],
  ['shortcode', 'block', 'author', 'shortcode'],
  ['shortcode', 'block', 'author', 'none'],
  ['block', 'block', 'author', 'none'],
  ['block', 'block', 'contributor', 'none'],
  ['short', 'block', 'administrator', 'html'],
  ['restricted', 'classic', 'author', 'html'],
] as const;

/** Exactly what it writes, with the files of the plugin. */
export function fromBuilder(
  form: (typeof FROM_BUILDER)[number][0],
  block: Writing['block'],
): Writing {
  const id = {
    shortcode: 'wordpress-plugin',
    block: 'wordpress-plugin',
    short: 'wordpress-block',
    restricted: 'wordpress-classic',
  } as const satisfies Readonly<Record<typeof form, PlatformId>>;
  const {script, place} = platform(id[form]);
  const files = {published: {at: 'nowhere'}, version: '0.1.0', integrity: {}} as const;
  const release = releaseFor(id[form], '', files) ?? {base: '', integrity: {}};
  const details = {clinic: 'Hill & Sons', sms: '972-555-0123'};
  const config = {...CONFIG, details, form, script, place};
  const all = pastes(config, {
    ...files,
    platform: id[form],
    release,
    making: makingFor(id[form]),
    locale: 'en',
  });
  return {
    block,
    content: all.map(({text}) => text).join('\n'),
  };
}
