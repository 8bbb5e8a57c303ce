import {platform, type PlatformId} from '../embed/platforms.ts';
import type {Making} from '../embed/snippet.ts';
import {fallbackHtml, helpHtml} from './fallback.ts';
import {prerenderInside} from './prerender.ts';

/** What a snippet holds between its tags on a platform, whoever makes it. */
export const makingFor = (id: PlatformId): Making => ({
  help: helpHtml,
  fallback: fallbackHtml,
  prerendered: (widget, options, first) =>
    prerenderInside(widget, options, {styles: platform(id).styles, colours: first}),
});
