import {html, render} from 'lit/html.js';
import {warn} from '../model/report.ts';
import {define} from './define.ts';

let isDrawable: boolean | undefined;

/**
 * Registers a widget where its templates can be drawn. They cannot in a page that is read as XML, nor
 * under Trusted Types that do not allow our policy. There the tag stays unknown, and what its author
 * wrote inside stays on the page.
 */
export function defineWidget(tag: string, widget: CustomElementConstructor): void {
  isDrawable ??= canDraw();
  if (isDrawable) define(tag, widget);
}

function canDraw(): boolean {
  if (!('document' in globalThis)) return true;
  try {
    // In XML an attribute has to have a value.
    render(html`<p hidden></p>`, document.createElement('div'));
    return true;
  } catch (error) {
    warn(`ketamine-widgets cannot draw on this page (${String(error)}). Your own words stay.`);
    return false;
  }
}
