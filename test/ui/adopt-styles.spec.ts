import {expect, fixture, html} from '@open-wc/testing';
import {adoptStyles} from '../../src/ui/adopt-styles.ts';
import {base} from '../../src/ui/base.styles.ts';

describe('properties that the widgets register', () => {
  it('have a prefix that no page has', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page"></iframe>`);
    const page = frame.contentDocument!;
    const {CSS: css} = page.defaultView!;
    const registered: string[] = [];
    const register = css.registerProperty.bind(css);
    css.registerProperty = (definition) => {
      registered.push(definition.name);
      register(definition);
    };
    adoptStyles(page, base);
    expect(registered).to.have.length.above(5);
    expect(registered.filter((name) => !name.startsWith('--ketamine-widgets-'))).to.deep.equal([]);
  });
});
