/** What stands between a widget's tags until its script has come, in the words of the content. */
import {WORDS} from '../../src/content/index.ts';
import {frameTitle} from '../../src/embed/titles.ts';
import type {Inside} from '../../src/embed/snippet.ts';
import {CLINIC_NUMBER, readDetails} from '../../src/model/details.ts';
import {fill} from '../../src/model/fill.ts';
import {helpLines, helpSentence, localHelp, type Say} from '../../src/model/help-lines.ts';
import {smsHref} from '../../src/model/phone.ts';

export const fallbackHtml: Inside = (widget, {locale, sms, clinic, ...rest}) => {
  const {details} = readDetails({
    sms,
    clinic,
    crisisLine: rest['crisis-line'],
    crisisText: rest['crisis-text'],
    emergency: rest['emergency'],
  });
  const number = details.sms ?? CLINIC_NUMBER;
  const local = localHelp(details);
  const say: Say = (item, values) =>
    fill(WORDS.common[locale][item], {
      number: number.text,
      ...(local && {crisisLine: local.line.text, emergency: local.emergency.text}),
      ...values,
    });
  const link = ({href, name}: {readonly href: string; readonly name: string}) =>
    `<a href="${href}">${name}</a>`;
  const help = helpLines(say, details).map(link).join(' · ');
  const text = link({href: smsHref(number), name: say('textAction')});
  return `<p><strong>${frameTitle(widget, locale)}</strong></p><p>${helpSentence(say, details)} ${help}</p><p>${say('textLine')} ${text}</p>`;
};
