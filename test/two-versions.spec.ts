/** Two builds on one page, as two plugins of a site bring them: each a file of its own, which shares nothing with the other. */
import {expect} from '@open-wc/testing';
import {VERSION} from '../src/content/version.ts';
import {freshPage} from './support/fresh-page.ts';
import {shown} from './support/page.ts';
import {expectSame} from './support/same.ts';
import {settled} from './support/settled.ts';
import {WidgetHarness} from './support/widget.ts';

const OTHER = '99.0.0';
const WIDGETS = ['ketamine-explainer', 'ketamine-schedule-button', 'ketamine-payment-disclaimer'];
const PAGE = `<ketamine-practice clinic="Hill Clinic" sms="972-555-0123">
  <ketamine-screener></ketamine-screener>
  ${WIDGETS.map((tag) => `<${tag}></${tag}>`).join('')}
</ketamine-practice>`;

/** Where nobody but the practice around a widget can tell it who it speaks for. */
const CLINICS = ['Hill Clinic', 'Lake Clinic'];
const TWO_PRACTICES = CLINICS.map(
  (clinic) =>
    `<ketamine-practice clinic="${clinic}"><ketamine-schedule-button></ketamine-schedule-button></ketamine-practice>`,
).join('');

type File = 'ketamine-widgets' | 'practice' | 'schedule-button' | 'explainer';

/** The address of a built file as that version would have been built. */
async function built(file: File, version: string): Promise<string> {
  const code = await (await fetch(`/dist/cdn/${file}.js`)).text();
  const pieces = code.split(`\`${VERSION}\``);
  expect(pieces, 'the version is in the file once').to.have.lengthOf(2);
  const blob = new Blob([pieces.join(`\`${version}\``)], {type: 'text/javascript'});
  return URL.createObjectURL(blob);
}

/** A page that loads these one after the other, and what its owner reads. */
async function openWith(body: string, ...copies: readonly [File, string][]) {
  const fresh = await freshPage(body);
  const {document, load, problems} = fresh;
  const told: string[] = [];
  const {console} = document.defaultView ?? window;
  console.warn = (line: string) => told.push(line);
  for (const [file, version] of copies) await load(await built(file, version));
  await settled();
  const serving = (tag: string): unknown => {
    const element = document.querySelector(tag)?.constructor;
    return element && 'version' in element ? element.version : 'none';
  };
  return {document, told, problems, serving};
}

const open = (...copies: readonly [File, string][]) => openWith(PAGE, ...copies);

const practice = (document: Document) => document.querySelector('ketamine-practice');

/** Every widget says what the practice says, also when that changes, and in its language. */
async function followsItsPractice(document: Document): Promise<void> {
  for (const clinic of ['Hill Clinic', 'Lake Clinic']) {
    practice(document)?.setAttribute('clinic', clinic);
    await settled();
    expect(shown(document)).to.deep.equal({clinic, number: '972-555-0123'});
    for (const tag of WIDGETS)
      expect(new WidgetHarness(document.querySelector(tag)).text, tag).to.include(clinic);
  }
  practice(document)?.setAttribute('lang', 'es');
  await settled();
  for (const tag of WIDGETS)
    expect(new WidgetHarness(document.querySelector(tag)).language, tag).to.equal('es');
}

describe('two versions on one page', () => {
  for (const [first, second] of [
    [VERSION, OTHER],
    [OTHER, VERSION],
  ] as const) {
    it(`the first of two whole files serves it, and its owner hears so once: ${first}, ${second}`, async () => {
      const {document, told, problems, serving} = await open(
        ['ketamine-widgets', first],
        ['ketamine-widgets', second],
      );
      for (const tag of ['ketamine-practice', 'ketamine-screener', ...WIDGETS])
        expect(serving(tag), tag).to.equal(first);
      await followsItsPractice(document);
      expect(told).to.have.lengthOf(1);
      for (const part of [first, second, '[kw-two-versions]']) expect(told[0]).to.include(part);
      expect(problems).to.deep.equal([]);
    });

    it(`the widgets of ${second} hear the practice of ${first}`, async () => {
      const {document, told, problems, serving} = await open(
        ['practice', first],
        ['ketamine-widgets', second],
      );
      expect(serving('ketamine-practice')).to.equal(first);
      for (const tag of ['ketamine-screener', ...WIDGETS]) expect(serving(tag)).to.equal(second);
      await followsItsPractice(document);
      expect(told).to.have.lengthOf(1);
      expect(problems).to.deep.equal([]);
    });

    it(`each widget of ${second} hears the practice of ${first} around it, where there are two`, async () => {
      const {document, problems} = await openWith(
        TWO_PRACTICES,
        ['practice', first],
        ['ketamine-widgets', second],
      );
      expect(CLINICS.map((_, at) => shown(document, at).clinic)).to.deep.equal(CLINICS);
      expect(problems).to.deep.equal([]);
    });

    it(`the practice of ${second}, which comes late, is heard by the widgets of ${first}`, async () => {
      const {document, told, problems, serving} = await open(
        ['schedule-button', first],
        ['explainer', first],
        ['ketamine-widgets', second],
      );
      const versions = ['schedule-button', 'explainer', 'payment-disclaimer', 'practice'].map(
        (name) => serving(`ketamine-${name}`),
      );
      expect(versions).to.deep.equal([first, first, second, second]);
      await followsItsPractice(document);
      expect(told).to.have.lengthOf(1);
      expect(problems).to.deep.equal([]);
    });
  }
});

describe('the same version twice', () => {
  it('is nothing to speak of', async () => {
    const {document, told, problems} = await open(
      ['practice', VERSION],
      ['ketamine-widgets', VERSION],
      ['ketamine-widgets', VERSION],
    );
    await followsItsPractice(document);
    expect(told).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
    expectSame(document.querySelectorAll(':not(:defined)').length, 0);
  });
});
