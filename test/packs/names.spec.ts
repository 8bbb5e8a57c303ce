/** How a page names packs. */
import {expect} from '@open-wc/testing';
import '../../src/packs/define.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {PACKS} from '../../src/packs/index.ts';
import {ScreenerHarness} from '../support/screener.ts';
import {warnings} from '../support/site-owner.ts';

const {answers} = PATHS_TO.talkFirst;

async function result(packs: string): Promise<string> {
  const harness = await ScreenerHarness.mount(`packs="${packs}"`);
  await harness.to(answers);
  return harness.text;
}

describe('the names of packs', () => {
  const both = ['phq-8', 'gad-7'].map(
    (id) => PACKS.find((pack) => pack.id === id)?.text.en.heading ?? '',
  );
  for (const written of ['phq-8 gad-7', 'phq-8, gad-7', 'PHQ-8,GAD-7', ' phq-8 ;\n gad-7, '])
    it(`may stand as people write a list: ${JSON.stringify(written)}`, async () => {
      const heard = warnings();
      const text = await result(written);
      for (const heading of both) expect(text).to.include(heading);
      expect(heard).to.deep.equal([]);
    });

  it('that no pack has are told, each once, and the others show', async () => {
    const heard = warnings();
    expect(await result('phq-9, gad-7 phq-9 mdq')).to.include(both[1]);
    expect(heard).to.have.length(2);
    expect(heard[0]).to.match(/packs names a part that does not exist: “phq-9”\. Write .*kw-pack/);
    expect(heard[1]).to.contain('“mdq”');
  });
});
