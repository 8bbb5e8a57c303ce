/* Popups that keep Tab inside, with the libraries themselves and real keys: where `check` says nothing, help is reached. */
import {expect} from '@open-wc/testing';
import {createFocusTrap} from 'focus-trap';
import {until} from '../../stories/support/until.ts';
import {lintHtml} from '../../src/embed/lint.ts';
import {KetamineScreener} from '../../src/elements/screener/ketamine-screener.ts';
import {press} from '../support/commands.ts';
import {library} from '../support/library.ts';
import {page} from '../support/page.ts';

const roots = new WeakMap<Element, ShadowRoot>();

/** Closed, as on a page. */
class TrappedScreener extends KetamineScreener {
  override attachShadow(init: ShadowRootInit): ShadowRoot {
    const root = super.attachShadow({...init, mode: 'closed'});
    roots.set(this, root);
    return root;
  }
}
customElements.define('trapped-screener', TrappedScreener);

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0).reverse()) each();
});

let count = 0;

/** Opens a popup with this in it. */
type Open = (inside: string) => Promise<HTMLElement>;

const POPUPS: Readonly<Record<string, {readonly open: Open; readonly lets: boolean}>> = {
  Bootstrap: {
    lets: true,
    async open(inside) {
      await library('bootstrap/dist/js/bootstrap.bundle.js');
      const body = await page(
        `<div class="modal" tabindex="-1"><div class="modal-dialog"><div class="modal-content">${inside}</div></div></div>`,
      );
      const {Modal} = Reflect.get(window, 'bootstrap') as {
        Modal: new (at: Element) => {show(): void; dispose(): void};
      };
      const box = body.querySelector('.modal')!;
      const modal = new Modal(box);
      modal.show();
      await until(() => box.classList.contains('show'), 'no modal');
      undo.push(() => {
        modal.dispose();
      });
      return body;
    },
  },
  Micromodal: {
    lets: false,
    async open(inside) {
      await library('micromodal/dist/micromodal.js');
      const id = `micro-${++count}`;
      const body = await page(
        `<div id="${id}" aria-hidden="true"><div tabindex="-1"><div role="dialog" aria-modal="true">${inside}</div></div></div>`,
      );
      const Modal = Reflect.get(window, 'MicroModal') as {
        show(id: string): void;
        close(id: string): void;
      };
      Modal.show(id);
      undo.push(() => {
        Modal.close(id);
      });
      return body;
    },
  },
  'a11y-dialog': {
    lets: false,
    async open(inside) {
      await library('a11y-dialog/dist/a11y-dialog.js');
      const body = await page(
        `<div data-a11y-dialog="${++count}" aria-hidden="true" aria-label="A dialog"><div role="document">${inside}</div></div>`,
      );
      const Dialog = Reflect.get(window, 'A11yDialog') as new (at: Element) => {
        show(): void;
        hide(): void;
      };
      const dialog = new Dialog(body.querySelector('[data-a11y-dialog]')!);
      dialog.show();
      undo.push(() => {
        dialog.hide();
      });
      return body;
    },
  },
  'focus-trap': {
    lets: false,
    async open(inside) {
      const body = await page(`<div role="dialog" tabindex="-1">${inside}</div>`);
      const box = body.querySelector<HTMLElement>('[role="dialog"]')!;
      const trap = createFocusTrap(box, {delayInitialFocus: false, fallbackFocus: box});
      trap.activate();
      undo.push(() => {
        trap.deactivate();
      });
      return body;
    },
  },
  'a dialog of the browser': {
    lets: true,
    async open(inside) {
      const body = await page(`<dialog>${inside}</dialog>`);
      body.querySelector('dialog')!.showModal();
      return body;
    },
  },
};

const BUTTON = '<button>Close</button>';
const PLACES: Readonly<Record<string, (widget: string) => string>> = {
  'the last thing': (widget) => BUTTON + widget,
  'the first thing': (widget) => widget + BUTTON,
  'all there is': (widget) => widget,
  'between two buttons': (widget) => BUTTON + widget + BUTTON,
};

/** Whether Tab comes to the line to call in a crisis, and on to what is behind the widget. */
async function isHelpReached(): Promise<boolean> {
  for (let presses = 0; presses < 8; presses++) {
    const focused = document.activeElement;
    const inside = focused && roots.get(focused)?.activeElement;
    if (inside?.getAttribute('href') === 'tel:988') return true;
    await press('Tab');
  }
  return false;
}

const WIDGET = '<trapped-screener></trapped-screener>';

describe('in a popup that keeps Tab inside:', () => {
  for (const [name, {open, lets}] of Object.entries(POPUPS))
    for (const [place, around] of Object.entries(PLACES))
      it(`crisis help is reached with Tab, or check warns (${name}, the widget is ${place})`, async () => {
        const body = await open(around(WIDGET));
        const source = body.innerHTML.replaceAll('trapped-screener', 'ketamine-screener');
        const warned = lintHtml(source).some(({code}) => code === 'focus-trapped');
        const helps = place === 'between two buttons';
        expect(warned, 'the warning').to.equal(!lets && !helps);
        // What is advised helps, with each of them.
        if (!warned) expect(await isHelpReached(), 'help').to.equal(true);
      });

  it('it is their doing: without the warning nobody would know', async () => {
    const unreached: string[] = [];
    for (const [name, {open, lets}] of Object.entries(POPUPS)) {
      if (lets) continue;
      await open(BUTTON + WIDGET);
      if (!(await isHelpReached())) unreached.push(name);
      for (const each of undo.splice(0).reverse()) each();
    }
    expect(unreached).to.deep.equal(['Micromodal', 'a11y-dialog', 'focus-trap']);
  });
});
