import {DETAIL_NAMES, settingNamesOf} from './attributes.ts';
import type {Chosen, Details} from './config.ts';

/** What one of ours is told, by the names of attributes. */
export type Attributes = readonly (readonly [name: string, value: string])[];

export const detailsOf = (details: Details): Attributes =>
  DETAIL_NAMES.flatMap((name) => (details[name] ? [[name, details[name]] as const] : []));

export const settingsOf = ({widget, settings}: Chosen): Attributes =>
  settingNamesOf(widget).flatMap((name) => {
    const value = settings[name];
    return value === undefined ? [] : [[name, value] as const];
  });
