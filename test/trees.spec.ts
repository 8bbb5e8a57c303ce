import {expect} from '@open-wc/testing';
import {compareSnapshot, getSnapshots} from '@web/test-runner-commands';
import {en} from '../src/content/common/en.ts';
import {es} from '../src/content/common/es.ts';
import {
  cases,
  countHeard,
  engine,
  isWhole,
  wholeTree,
  type AccessibleNode,
  type Heard,
} from './support/commands.ts';
import {SCREENS, storyOf} from './support/stories.ts';

/** What a listener hears of a node beside its role and name. */
const STATES = ['description', 'level', 'focused', 'checked', 'expanded', 'invalid'] as const;

/** Boxes that nobody hears of; what is in them is heard. */
const SILENT = [
  'generic',
  'none',
  'LabelText',
  'Legend',
  'LineBreak',
  'ListMarker',
  'InlineTextBox',
];

/** A tree as a reviewer reads it: role, name, and state, a line each. */
function outline(node: AccessibleNode, depth = 0, said?: string): string[] {
  const {role, name, children = []} = node;
  // Text that is its parent's whole name would only be said twice.
  const silent = SILENT.includes(role) || (role === 'StaticText' && name === said);
  const inner = children.flatMap((child) =>
    outline(child, silent ? depth : depth + 1, silent ? said : name),
  );
  if (silent) return inner;
  const states = STATES.filter((state) => node[state]).map(
    (state) => `${state}=${String(node[state])}`,
  );
  const line = [role, ...(name ? [JSON.stringify(name)] : []), ...states].join(' ');
  return [`${'  '.repeat(depth)}${line}`, ...inner];
}

const CASES = await cases({screen: SCREENS.map(({name}) => name), lang: ['en', 'es']});

// The trees stand in __snapshots__ for review; `npm run trees` writes them again.
if (engine === 'chromium')
  describe('the accessibility tree of', () => {
    after(() => {
      document.body.replaceChildren();
    });

    for (const {screen, lang} of CASES) {
      it(`${screen} (${lang})`, async () => {
        await storyOf(screen).show({lang, scheme: 'light'});
        await compareSnapshot({
          name: `${screen} (${lang})`,
          content: outline(await wholeTree()).join('\n'),
        });
      });
    }
  });

/** What people go through a page by. Other roles are named differently from engine to engine. */
const ROLES = ['region', 'heading', 'group', 'radio', 'checkbox', 'link', 'button', 'list'];

/** With a mouse, the button that opens the panel stands where a finger finds the link to a whole number. */
const hasMouse = matchMedia('(hover: hover) and (pointer: fine)').matches;
const isTextAction = (name = '') =>
  [en, es].some(({textAction}) => name.startsWith(`"${textAction.replace('{number}', '')}`)) &&
  name.replace(/\D/g, '').length > 6;

/** A role in the words of this engine. */
function roleHere(role: string, name: string | undefined, hasPanel: boolean): string {
  return hasPanel && role === 'link' && isTextAction(name) ? 'button' : role;
}

/** What a kept tree says of these roles: each role alone, and each with each of its names. */
function heardIn(tree: string, hasPanel: boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of tree.split('\n')) {
    const [, said = '', name] = /^ *(\w+)(?: ("(?:[^"\\]|\\.)*"))?/.exec(line) ?? [];
    const role = roleHere(said, name, hasPanel);
    if (!ROLES.includes(role)) continue;
    for (const key of name ? [role, `${role} ${name}`] : [role])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const toHeard = (key: string): Heard => {
  const [role = '', ...name] = key.split(' ');
  return name.length ? {role, name: String(JSON.parse(name.join(' ')))} : {role};
};

type Case = (typeof CASES)[number];

/** A screen, and the roles and names that are asked for there. */
interface Question {
  readonly screen: Case;
  readonly keys: readonly string[];
}

/**
 * Every role with every name once, each on the smallest screen that has it and on no other, in one language: what
 * Firefox takes grows with the questions as with the elements, and the words do not change how it names them.
 */
function everyNameOnce(
  screens: readonly Case[],
  keysOf: (each: Case) => readonly string[],
): readonly Question[] {
  const asked = new Set<string>();
  return screens
    .map((screen) => ({screen, keys: keysOf(screen)}))
    .sort((one, other) => one.keys.length - other.keys.length)
    .map(({screen, keys}) => ({
      screen,
      keys: keys.filter((key) => !asked.has(key) && asked.add(key)),
    }))
    .filter(({keys}) => keys.length);
}

// Their drivers hand out no tree, and do tell the role and the name that they give an element.
if (engine !== 'chromium') {
  const kept = await getSnapshots();
  const keptOf = ({screen, lang}: Case): string => kept[`${screen} (${lang})`] ?? '';
  const keysOf = (screen: Case): readonly string[] => [...heardIn(keptOf(screen), hasMouse).keys()];
  const questions =
    engine === 'firefox' && !(await isWhole())
      ? everyNameOnce(
          CASES.filter(({lang}) => lang === 'en'),
          keysOf,
        )
      : CASES.map((screen) => ({screen, keys: keysOf(screen)}));

  describe('the same roles and names as in the kept tree of', function () {
    // A question for each element, through a driver.
    this.timeout(60_000);
    after(() => {
      document.body.replaceChildren();
    });

    for (const {screen: each, keys} of questions) {
      it(`${each.screen} (${each.lang})`, async () => {
        const canvas = await storyOf(each.screen).show({lang: each.lang, scheme: 'light'});
        const roots = [...canvas.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
        const hasPanel = hasMouse && roots.some((root) => root.querySelector('[part~="panel"]'));
        const expected = heardIn(keptOf(each), hasPanel);
        const wanted = [...new Set([...ROLES, ...keys])];
        const counts = await countHeard(roots, wanted.map(toHeard));
        const heard = Object.fromEntries(wanted.map((key, index) => [key, counts[index]]));
        const kept = Object.fromEntries(wanted.map((key) => [key, expected.get(key) ?? 0]));
        // Behind an open panel, WebKit calls a list a list or a group.
        if (engine === 'webkit' && roots.some((root) => root.querySelector(':popover-open')))
          for (const counted of [heard, kept]) {
            counted['list'] = (counted['list'] ?? 0) + (counted['group'] ?? 0);
            counted['group'] = 0;
          }
        expect(heard).to.deep.equal(kept);
      });
    }
  });
}
