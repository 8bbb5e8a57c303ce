/** The components for React 18 and older, with React itself, in a Chromium that Node starts. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {openBuilt, type BuiltPage} from './support/built-page.ts';

const ENTRY = 'react-page';

/** Shows the components with what they are given, one rendering after the other. */
const CODE = `
  import {createElement} from 'react';
  import {flushSync} from 'react-dom';
  import {createRoot} from 'react-dom/client';
  import '/src/elements/define.ts';
  import '/src/elements/practice/define.ts';
  import {KetaminePractice} from '/src/react/index.ts';
  const root = createRoot(document.querySelector('main'));
  window.show = (given) => {
    flushSync(() => root.render(createElement(KetaminePractice, given)));
    const {wording, clinic} = document.querySelector('ketamine-practice');
    return {wording, clinic};
  };
`;

async function bundled(): Promise<string> {
  const built = await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'warn',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {write: false, rolldownOptions: {input: ENTRY}},
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? CODE : undefined),
      },
    ],
  });
  const [result] = [built].flat();
  assert.ok(result && 'output' in result);
  return result.output[0].code.replaceAll('</script', '<\\/script');
}

describe('a component for React', {timeout: 120_000}, () => {
  let built: BuiltPage;
  before(async () => {
    const page = `<!doctype html><html lang="en"><title>React</title><main></main><script type="module">${await bundled()}</script>`;
    built = await openBuilt({'/': page});
  });
  after(() => built.close());

  const WORDING = {en: {'payment.forms': '{Clinic} gives you a form to send in.'}};

  /** What the element is set to after each of these, in this order. */
  const settingsAfter = async (...given: readonly object[]): Promise<readonly object[]> => {
    await built.page.goto(built.home);
    return built.page.evaluate(
      (all) => {
        const show = Reflect.get(window, 'show') as (given: object) => object;
        return all.map((each) => show(each));
      },
      [...given],
    );
  };

  it('sets what is no text as a property, and takes it back when it is left out', async () => {
    const set = {wording: WORDING};
    assert.deepEqual(
      await settingsAfter(set, {}, set, {wording: null}, set, {clinic: 'Lakeside'}),
      [{wording: WORDING}, {}, {wording: WORDING}, {}, {wording: WORDING}, {clinic: 'Lakeside'}],
    );
  });

  it('leaves the attribute alone that takes the place of a property', async () => {
    const text = JSON.stringify(WORDING);
    assert.deepEqual(
      await settingsAfter({wording: WORDING}, {wording: text}, {wording: WORDING}, {wording: text}),
      [{wording: WORDING}, {wording: text}, {wording: WORDING}, {wording: text}],
    );
  });
});
