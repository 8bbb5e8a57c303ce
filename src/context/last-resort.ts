import {helpLines, helpSentence} from '../model/help-lines.ts';
import {smsHref} from '../model/phone.ts';
import type {Scene} from '../model/scene.ts';

/**
 * When a widget cannot draw itself: crisis help, the clinic and its number, and what stands between the tags.
 * Made without templates, because they may be what failed.
 */
export function lastResort(root: ShadowRoot, {locale, say, details, number}: Scene<never>): void {
  const page = root.ownerDocument;
  const line = (text: string, href?: string): HTMLElement => {
    const paragraph = page.createElement('p');
    if (href) paragraph.append(Object.assign(page.createElement('a'), {href, textContent: text}));
    else paragraph.append(text);
    return paragraph;
  };
  const help = Object.assign(page.createElement('div'), {lang: locale});
  help.append(
    line(helpSentence(say, details)),
    ...helpLines(say, details).map(({href, name}) => line(name, href)),
    line(say('from')),
    line(say('textLine')),
    line(say('textAction'), smsHref(number)),
  );
  root.replaceChildren(help, page.createElement('slot'));
}
