import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Details} from '../../src/settings/details.ts';
import {numberOfLinks, type Link} from '../../src/settings/number-of-links.ts';

const read = (hrefs: readonly string[], details: Details = {}) =>
  numberOfLinks(
    hrefs.map((href): Link => ({href})),
    details,
  );
const dialled = (...hrefs: readonly string[]): string | undefined => read(hrefs).known?.dial;

describe('the number of links', () => {
  it('is that of the first that texts, else of the first that calls', () => {
    assert.equal(dialled('tel:9725550123', 'sms:9725550142', 'sms:9725550199'), '+19725550142');
    assert.equal(dialled('tel:9725550123', 'smsto:9725550142'), '+19725550142');
    assert.equal(
      dialled('https://example.org', 'tel:9725550123', 'tel:9725550142'),
      '+19725550123',
    );
  });

  it('is none of a help line, and nothing is said about it', () => {
    for (const href of ['tel:988', 'sms:838255', 'tel:116%20123', 'mailto:a@example.org', '#top'])
      assert.deepEqual(read([href]), {problems: []}, href);
  });

  it('is none of a crisis line that the practice has set, however long', () => {
    const line = {dial: '8009112000', text: '800 911 2000'};
    for (const details of [{crisisLine: line}, {crisisText: line}, {emergency: line}] as const)
      assert.deepEqual(read(['tel:800-911-2000'], details), {problems: []});
    assert.equal(read(['tel:800-911-2000']).known?.dial, '+18009112000');
  });

  it('is no news where a link says what it always said', () => {
    const written = {href: 'tel:0477131114', wrote: '0477131114'};
    assert.deepEqual(numberOfLinks([written], {}), {problems: []});
    const ours = {href: 'sms:9725550123', wrote: '+19725550123'};
    assert.deepEqual(numberOfLinks([ours], {}), {problems: []});
    const {known} = numberOfLinks([{...ours, href: 'sms:9725550142'}], {});
    assert.equal(known?.dial, '+19725550142');
  });

  it('is told where it cannot be dialled, and the next one counts', () => {
    const {known, problems} = read(['tel:call-us', 'tel:972-555-0142/3', 'tel:9725550123']);
    assert.equal(known?.dial, '+19725550123');
    assert.deepEqual(
      problems.map(({setting, code, wrong}) => [setting, code, wrong]),
      [
        ['link "tel:call-us"', 'link', 'is not a phone number'],
        ['link "tel:972-555-0142/3"', 'link', 'is not one number alone'],
      ],
    );
  });

  it('is found behind a long message, and is none where it is long itself', () => {
    assert.equal(
      dialled(`sms:+19725550123?body=${'Good%20morning%20'.repeat(60)}`),
      '+19725550123',
    );
    const long = `tel:${'9725550123 '.repeat(1_000_000)}`;
    assert.equal(read([long]).known, undefined);
    const [problem] = read([long]).problems;
    assert.ok(problem && problem.setting.length < 100);
  });
});
