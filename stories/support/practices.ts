import {ABROAD} from './samples.ts';

/** Example practices for the toolbar. All of them are invented, and their numbers lead nowhere. */
export const PRACTICES = {
  none: {name: 'No practice', details: {}, look: {}},
  lakeside: {
    name: 'Lakeside Psychiatry',
    details: {referrer: 'Lakeside Psychiatry', 'referrer-phone': '972-555-0142'},
    look: {},
  },
  hilltop: {
    name: 'Hilltop Pain Care',
    details: {referrer: 'Hilltop Pain Care', 'as-of': '2026-05-01'},
    look: {
      '--ketamine-accent': '#7a2e5d',
      '--ketamine-radius': '4px',
      '--ketamine-font': 'Georgia, serif',
    },
  },
  abroad: {name: 'A practice abroad', details: ABROAD, look: {'--ketamine-accent': '#2f6b3c'}},
} as const;

export type PracticeId = keyof typeof PRACTICES;
