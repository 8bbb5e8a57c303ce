import {compareSnapshot} from '@web/test-runner-commands';
import {engine, wholeTree, type AccessibleNode} from './support/commands.ts';
import {STORIES} from './support/stories.ts';

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

// The trees stand in __snapshots__ for review; `npm run trees` writes them again.
if (engine === 'chromium')
  describe('the accessibility tree of', () => {
    after(() => {
      document.body.replaceChildren();
    });

    for (const {name, show} of STORIES) {
      for (const lang of ['en', 'es']) {
        it(`${name} (${lang})`, async () => {
          await show({lang, scheme: 'light'});
          await compareSnapshot({
            name: `${name} (${lang})`,
            content: outline(await wholeTree()).join('\n'),
          });
        });
      }
    }
  });
