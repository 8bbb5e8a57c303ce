/** What is inside of the widgets of a story. */
export const TAGS =
  'ketamine-screener, ketamine-explainer, ketamine-schedule-button, ketamine-payment-disclaimer';

export const rootsIn = (canvas: Element): ShadowRoot[] =>
  [...canvas.querySelectorAll(TAGS)].flatMap(({shadowRoot}) => shadowRoot ?? []);

export const everything = (canvas: Element): Element[] =>
  rootsIn(canvas).flatMap((root) => [...root.querySelectorAll('*')]);

/** What a person can see; what is kept for listeners is one pixel, on purpose. */
export const seen = (element: Element): boolean => {
  const {width, height} = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({visibilityProperty: true});
};

export const described = (element: Element): string =>
  `${element.localName} "${(element.textContent.trim() || element.id).slice(0, 40)}"`;
