/** The description of each block, as WordPress reads it. */
import {camel, kindsOf, SHARED, type Kind, type Name} from './widgets.ts';

/** What the editor calls a block, says about it, and finds it by. These three are translated. */
const SAID: Readonly<Record<Name, {title: string; description: string; icon: string}>> = {
  screener: {
    title: 'Ketamine: self-check',
    description: 'A few private questions and one clear next step. Crisis help comes first.',
    icon: 'forms',
  },
  explainer: {
    title: 'Ketamine: explainer',
    description: 'What the treatment is and what the day is like.',
    icon: 'info-outline',
  },
  'schedule-button': {
    title: 'Ketamine: text to schedule',
    description: 'One tap on a phone; a code, and the number to copy, on a computer.',
    icon: 'smartphone',
  },
  'payment-disclaimer': {
    title: 'Ketamine: payment',
    description: 'Why insurance does not pay, and what the clinic gives you.',
    icon: 'money-alt',
  },
  practice: {
    title: 'Ketamine: practice',
    description:
      'Details of a practice for the widgets inside it, where they differ from the settings.',
    icon: 'id',
  },
};
export const KEYWORDS = ['ketamine', 'infusion', 'referral'];

export const said = (name: Name) => SAID[name];

const attribute = (kind: Kind) =>
  kind === 'switch' ? {type: 'boolean', default: false} : {type: 'string', default: ''};

export function blockJson(name: Name, version: string): string {
  const own = Object.fromEntries(
    Object.entries(kindsOf(name)).map(([setting, kind]) => [camel(setting), attribute(kind)]),
  );
  const shared = Object.fromEntries(SHARED.map((setting) => [camel(setting), attribute('text')]));
  const handedOn = SHARED.map((setting) => `ketamine-widgets/${camel(setting)}`);
  const {title, description, icon} = said(name);
  return `${JSON.stringify(
    {
      $schema: 'https://schemas.wp.org/trunk/block.json',
      apiVersion: 3,
      name: `ketamine-widgets/${name}`,
      version,
      title,
      category: 'widgets',
      icon,
      description,
      keywords: KEYWORDS,
      textdomain: 'ketamine-widgets',
      attributes: {...own, ...shared},
      ...(name === 'practice'
        ? {
            providesContext: Object.fromEntries(
              handedOn.map((key, at) => [key, camel(SHARED[at] ?? '')]),
            ),
          }
        : {usesContext: handedOn}),
      supports: {html: false, align: ['wide', 'full'], spacing: {margin: true}},
      editorScript: 'ketamine-widgets-editor',
    },
    null,
    '\t',
  )}\n`;
}
