import type {Host} from './host.ts';
import {frames} from './frames.ts';
import {life} from './life.ts';
import {natives} from './natives.ts';
import {loading} from './loading.ts';
import {policies} from './policies.ts';
import {scripts} from './scripts.ts';
import {sheets} from './sheets.ts';

/** Every hostile host, by what is hostile about it. */
export const GROUPS: Readonly<Record<string, readonly Host[]>> = {
  'How it is loaded': loading,
  'Other scripts on the page': scripts,
  'Parts of the language that a page has changed, or that a browser does not have': natives,
  'Style sheets of the page': sheets,
  'What happens to the page': life,
  'Frames and what they forbid': frames,
  'Content security policies and Trusted Types': policies,
};

export const HOSTS: readonly Host[] = Object.values(GROUPS).flat();

/** The name of a host in an address. */
export const slug = (fault: string): string =>
  fault
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
