/**
 * The marks by which recorders of sessions and of clicks know what to leave out: what a person does in a
 * widget says something about their health. rrweb and what is built on it, PostHog, FullStory, Sentry,
 * Mouseflow, LogRocket, Hotjar, Clarity and Datadog, in this order.
 */
export const MARK_CLASSES = [
  'rr-block',
  'ph-no-capture',
  'fs-exclude',
  'sentry-block',
  'no-mouseflow',
] as const;

export const MARK_ATTRIBUTES = {
  'data-private': '',
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'hidden',
} as const;

/** The same for whoever writes the tag: a recorder may begin before the script has come. */
export const MARKS: readonly (readonly [name: string, value: string])[] = [
  ['class', MARK_CLASSES.join(' ')],
  ...Object.entries(MARK_ATTRIBUTES),
];

/** Marks an element. What the page has written on it stays. */
export function markForRecorders(element: Element): void {
  for (const name of MARK_CLASSES)
    if (!element.classList.contains(name)) element.classList.add(name);
  for (const [name, value] of Object.entries(MARK_ATTRIBUTES))
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
}
