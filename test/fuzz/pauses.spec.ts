/* Ten megabytes of anything are no pause. It reads a clock, so it is for a machine that does nothing else. */
import {expect} from '@open-wc/testing';
import '../../src/packs/define.ts';
// Here already, as in the one file: the development server would be asked for them.
import '../../src/elements/practice/profile.ts';
import '../../src/ui/qr.ts';
import {
  answerWith,
  drawn,
  everythingIsAsked,
  expectSound,
  mount,
  offline,
  quietly,
  settingsOf,
  WIDGETS,
} from './watched.ts';

const TEN_MEGABYTES = 10_000_000;

/** No pause that anybody would notice on their own machine; ours run several things at once. */
const PAUSE = 2_000;

describe('ten megabytes', () => {
  const HUGE: Readonly<Record<string, () => string>> = {
    digits: () => '9'.repeat(TEN_MEGABYTES),
    blanks: () => ' '.repeat(TEN_MEGABYTES),
    words: () => 'a '.repeat(TEN_MEGABYTES / 2),
    dashes: () => 'a-'.repeat(TEN_MEGABYTES / 2),
    marks: () => '\u202e'.repeat(TEN_MEGABYTES),
    'deep JSON': () => '{"en":'.repeat(TEN_MEGABYTES / 6),
  };
  for (const [name, huge] of Object.entries(HUGE))
    quietly(`of ${name} on each setting are no pause`, 60, async () => {
      const asked = answerWith(offline);
      const {practice, widgets} = await mount(WIDGETS);
      const long = huge();
      for (const element of [practice, ...widgets]) {
        for (const [property, attribute] of settingsOf(element.localName)) {
          const began = performance.now();
          Reflect.set(element, property, long);
          await drawn();
          expect(performance.now() - began, attribute).to.be.lessThan(PAUSE);
        }
        for (const attribute of ['lang', 'id', 'clinic', 'packs']) {
          element.setAttribute(attribute, long);
          const began = performance.now();
          await drawn();
          expect(performance.now() - began, attribute).to.be.lessThan(PAUSE);
        }
      }
      widgets.forEach(expectSound);
      await everythingIsAsked(asked);
    });

  const LINKS: Readonly<Record<string, () => readonly string[]>> = {
    digits: () => [`tel:${'9'.repeat(TEN_MEGABYTES)}`],
    blanks: () => [`sms:${' '.repeat(TEN_MEGABYTES)}`],
    commas: () => [`tel:${','.repeat(TEN_MEGABYTES)}`],
    'very many links': () => Array.from({length: 10_000}, (_, at) => `tel:none${at}`),
  };
  for (const [name, hrefs] of Object.entries(LINKS))
    quietly(`of ${name} between the tags are no pause`, 60, async () => {
      const {widgets} = await mount(WIDGETS);
      for (const widget of widgets)
        widget.replaceChildren(
          ...hrefs().map((href) => {
            const link = document.createElement('a');
            link.href = href;
            return link;
          }),
        );
      const began = performance.now();
      await drawn();
      expect(performance.now() - began).to.be.lessThan(PAUSE);
      widgets.forEach(expectSound);
    });
});
