/** All that a colour scheme changes is colours: what axe asks of a page that it has looked at in light. */
export const RULES_OF_COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
