import {expect} from '@open-wc/testing';
// Here already, as in the one file: the development server would be asked for it.
import '../../src/elements/practice/profile.ts';
import {DEFAULTS, page, shown} from '../support/page.ts';
import {settled} from '../support/settled.ts';
import {warnings} from '../support/site-owner.ts';

const FILE = new URL('../support/practice.json', import.meta.url).pathname;
const BUTTON = '<ketamine-schedule-button></ketamine-schedule-button>';
const IN_PROFILE = {clinic: 'Profile Clinic', number: '972-555-0177'};
const ON_PAGE = {clinic: 'Page Clinic', number: '972-555-0111'};
const ATTRIBUTES = `clinic="${ON_PAGE.clinic}" sms="${ON_PAGE.number}"`;
const ELSEWHERE = 'https://clinic.example/practice.json';

const practice = (attributes: string, content = BUTTON): string =>
  `<ketamine-practice ${attributes}>${content}</ketamine-practice>`;

interface Request {
  readonly url: string;
  readonly how: RequestInit | undefined;
}

const original = Object.getOwnPropertyDescriptor(window, 'fetch');
const timeout = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout');

afterEach(() => {
  Object.defineProperty(window, 'fetch', original!);
  Object.defineProperty(AbortSignal, 'timeout', timeout!);
});

/** Answers whoever fetches, and remembers them. */
function answerWith(answer: () => Promise<Response>): Request[] {
  const requests: Request[] = [];
  window.fetch = (input, how) => {
    requests.push({url: input instanceof Request ? input.url : String(input), how});
    return answer();
  };
  return requests;
}

const json =
  (content: unknown): (() => Promise<Response>) =>
  () =>
    Promise.resolve(new Response(JSON.stringify(content)));

/** Turns of the event loop, until it is so or the runner gives up. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await settled();
}

/** Every request of the document, as its browser notes them. */
const requested = (): readonly string[] =>
  performance.getEntriesByType('resource').map(({name}) => name);

// The modules of a test alone can be as many as a browser notes.
performance.setResourceTimingBufferSize(10_000);

/** What is asked for from now on, for the first time. Of what was before, a browser may tell late. */
function asking(): () => readonly string[] {
  const before = new Set(requested());
  return () => requested().filter((name) => !before.has(name));
}

describe('without src', () => {
  it('no element of ours asks for anything, whatever else it says', async () => {
    const requests = answerWith(json(IN_PROFILE));
    const asked = asking();
    await page(
      practice(
        `${ATTRIBUTES} id="a" src=""`,
        ['screener', 'explainer', 'schedule-button', 'payment-disclaimer']
          .map((name) => `<ketamine-${name} src="${ELSEWHERE}"></ketamine-${name}>`)
          .join(''),
      ),
    );
    await settled();
    expect(requests).to.deep.equal([]);
    expect(asked()).to.deep.equal([]);
  });
});

describe('a profile', () => {
  it('is fetched by one request that says nothing about the reader', async () => {
    const requests = answerWith(json({clinic: IN_PROFILE.clinic}));
    const body = await page(practice(`src="${ELSEWHERE}"`));
    await until(() => shown(body).clinic === IN_PROFILE.clinic);
    const element = body.querySelector('ketamine-practice')!;
    // Neither another setting, nor the same again, nor a move is a reason to ask again.
    element.hours = 'Mon–Fri';
    element.setAttribute('src', ELSEWHERE);
    body.append(element);
    await settled();
    expect(requests.map(({url}) => url)).to.deep.equal([ELSEWHERE]);
    const {signal, ...how} = requests[0]?.how ?? {};
    expect(how).to.deep.equal({
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    expect(signal).to.be.instanceOf(AbortSignal);
  });

  it('comes over the network as a file, once, and nothing else does', async () => {
    const asked = asking();
    const body = await page(practice(`src="${FILE}?once"`));
    await until(() => shown(body).clinic === IN_PROFILE.clinic);
    expect(shown(body)).to.deep.equal(IN_PROFILE);
    expect(body.querySelector('ketamine-schedule-button')?.shadowRoot?.textContent).to.include(
      `Write to ${IN_PROFILE.number} to schedule.`,
    );
    await until(() => asked().length > 0);
    expect(asked()).to.deep.equal([new URL(`${FILE}?once`, location.href).href]);
  });

  it('is waited for by nobody: until it is there, the attributes stand, then what it says', async () => {
    let arrive = (): void => undefined;
    const requests = answerWith(async () => {
      await new Promise<void>((done) => {
        arrive = done;
      });
      return json({clinic: IN_PROFILE.clinic})();
    });
    const body = await page(practice(`${ATTRIBUTES} src="${ELSEWHERE}"`));
    await until(() => requests.length === 1);
    expect(shown(body)).to.deep.equal(ON_PAGE);
    arrive();
    await until(() => shown(body).clinic !== ON_PAGE.clinic);
    expect(shown(body)).to.deep.equal({...ON_PAGE, clinic: IN_PROFILE.clinic});
  });

  it('says less than a widget’s own attributes, and reaches widgets that stand elsewhere', async () => {
    answerWith(json(IN_PROFILE));
    const body = await page(
      practice(`src="${ELSEWHERE}"`, ''),
      '<ketamine-schedule-button clinic="Own Clinic"></ketamine-schedule-button>',
      BUTTON,
    );
    await until(() => shown(body, 1).clinic === IN_PROFILE.clinic);
    expect(shown(body).clinic).to.equal('Own Clinic');
  });

  it('gives way to one that is written later, even when it is slower', async () => {
    const late: (() => void)[] = [];
    const requests = answerWith(async () => {
      const name = `Clinic ${requests.length}`;
      await new Promise<void>((done) => late.push(done));
      return json({clinic: name})();
    });
    const body = await page(practice(`src="${ELSEWHERE}"`));
    await until(() => late.length === 1);
    body.querySelector('ketamine-practice')!.src = `${ELSEWHERE}?2`;
    await until(() => late.length === 2);
    late[1]?.();
    await until(() => shown(body).clinic === 'Clinic 2');
    late[0]?.();
    await settled();
    await settled();
    expect(shown(body).clinic).to.equal('Clinic 2');
  });
});

describe('a profile that cannot be used', () => {
  const endless = (): {answer: () => Promise<Response>; pieces: () => number} => {
    let pieces = 0;
    const stream = (): ReadableStream =>
      new ReadableStream({
        pull(controller) {
          pieces++;
          controller.enqueue(new Uint8Array(10_000).fill(32));
        },
      });
    return {answer: () => Promise.resolve(new Response(stream())), pieces: () => pieces};
  };
  const long = endless();
  const text =
    (content: string, status = 200) =>
    () =>
      Promise.resolve(new Response(content, {status}));
  const CASES: Readonly<Record<string, () => Promise<Response>>> = {
    'not there': text('{"clinic": "Wrong"}', 404),
    'a page instead': text('<!doctype html><title>Hello</title>'),
    'nothing at all': text(''),
    'longer than 64 KB': text(`{"clinic": "Wrong", "x": "${'x'.repeat(65_536)}"}`),
    'without an end': long.answer,
    'not for this site': () => Promise.reject(new TypeError('Failed to fetch')),
  };
  for (const [name, answer] of Object.entries(CASES))
    it(`${name}: the page says what it said, and its owner hears why`, async () => {
      const heard = warnings();
      answerWith(answer);
      const body = await page(practice(`${ATTRIBUTES} src="${ELSEWHERE}"`));
      await until(() => heard.length > 0);
      expect(shown(body)).to.deep.equal(ON_PAGE);
      expect(heard.length).to.equal(1);
      expect(heard[0]).to.match(/^<ketamine-practice> src cannot be used: .+ \[kw-src-profile\]$/);
      expect(long.pieces()).to.be.lessThan(12);
    });

  it('too slow: it is given up after eight seconds', async () => {
    const heard = warnings();
    const asked: number[] = [];
    AbortSignal.timeout = (time) => {
      asked.push(time);
      return AbortSignal.abort(new DOMException('It took too long.', 'TimeoutError'));
    };
    // The browser's own, and a real address: it is what heeds the signal.
    const body = await page(practice(`${ATTRIBUTES} src="${FILE}?slow"`));
    await until(() => heard.length > 0);
    expect(asked).to.deep.equal([8_000]);
    expect(heard[0]).to.include('TimeoutError');
    expect(shown(body)).to.deep.equal(ON_PAGE);
  });

  for (const src of [
    'http://clinic.example/practice.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:x',
    'https://',
  ])
    it(`elsewhere, ${src}: it is not even asked for`, async () => {
      const heard = warnings();
      const requests = answerWith(json({clinic: 'Wrong'}));
      const body = await page(practice(`${ATTRIBUTES} src="${src}"`));
      await until(() => heard.length > 0);
      expect(requests).to.deep.equal([]);
      expect(heard[0]).to.include('[kw-src-profile]');
      expect(shown(body)).to.deep.equal(ON_PAGE);
    });

  it('in part: what is good in it counts, and the rest is as if it were not there', async () => {
    const heard = warnings();
    answerWith(json({clinic: IN_PROFILE.clinic, sms: 'call us', src: ELSEWHERE, constructor: 'x'}));
    const body = await page(practice(`${ATTRIBUTES} src="${ELSEWHERE}?part"`));
    await until(() => shown(body).clinic === IN_PROFILE.clinic);
    expect(shown(body)).to.deep.equal({...ON_PAGE, clinic: IN_PROFILE.clinic});
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.match(
      /^<ketamine-practice> profile: sms is not a phone number.+\[kw-sms\]$/,
    );
  });

  it('is silent for patients: nothing of it is on the page', async () => {
    warnings();
    answerWith(text('', 500));
    const body = await page(practice(`src="${ELSEWHERE}"`));
    await settled();
    expect(shown(body)).to.deep.equal(DEFAULTS);
    expect(body.textContent.trim()).to.equal('');
  });
});
