/** What is pasted or inserted: each form of the snippet, and the plugin's own two. */
import {START, type EmbedConfig, type Form, type Release} from '../../src/embed/config.ts';
import {snippet} from '../../src/embed/snippet.ts';
import {makingFor} from '../../src/prerender/making.ts';
import type {Writing} from './person.ts';

export const SNIPPETS = ['standard', 'readable', 'restricted', 'frame'] as const satisfies Form[];

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
