import {isTab} from './keys.ts';

/**
 * What a person does in a widget stays in it. Pages listen for keys, typing and presses to move their
 * slides, to save their forms, to close their dialogs, to record their visitors: none of that is to happen
 * because someone answers a question, and none of it may keep an answer from being given.
 *
 * Each event has done its work on our own controls when it comes to the root, and ends there. A page that
 * listens in the capture phase has seen it before us: docs/hardening.md says what that shows.
 */

/** Controls whose presses are ours: a slider takes them for a swipe, and a select cannot be opened. */
const CONTROLS = 'a, button, input, label, option, select, summary';
/** Controls whose clicks tell an answer. Others go on, so that a page can close its menus. */
const ANSWERS = 'input, label, option, select';

const TYPING = [
  ...['beforeinput', 'input', 'change', 'select'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
];
const KEYS = ['keydown', 'keypress', 'keyup'];
const PRESSES = ['pointerdown', 'mousedown', 'touchstart'];
const RELEASES = ['pointerup', 'mouseup', 'touchend', 'pointercancel', 'touchcancel'];
const CLICKS = ['click', 'dblclick', 'auxclick', 'contextmenu'];

const stop = (event: Event): void => {
  event.stopPropagation();
};

const isOn = (controls: string, {target}: Event): boolean =>
  (target as Element).closest(controls) !== null;

export function containEvents(root: ShadowRoot): void {
  const listen = (types: readonly string[], isOurs: (event: Event) => boolean): void => {
    for (const type of types)
      root.addEventListener(type, (event) => {
        if (isOurs(event)) stop(event);
      });
  };

  /** Keys that were ours as they went down, and so are ours until they are let go. */
  const held = new Set<string>();
  const isOurKey = (event: Event): boolean => {
    const {type, key} = event as KeyboardEvent;
    if (type === 'keyup') return held.delete(key);
    if (!staysInside(event as KeyboardEvent)) return false;
    held.add(key);
    return true;
  };

  let isPressed = false;
  const isOurPress = (event: Event): boolean => (isPressed = isOn(CONTROLS, event));

  listen(TYPING, () => true);
  listen(KEYS, isOurKey);
  listen(PRESSES, isOurPress);
  listen(RELEASES, () => isPressed);
  listen(CLICKS, (event) => isOn(ANSWERS, event));
}

/**
 * With Tab a person leaves, also where the page leads the way; with Escape they close what is around us
 * (an open panel of ours has had it before: see PanelController); and what is pressed together with Ctrl,
 * Alt or ⌘ is a command.
 */
const staysInside = (event: KeyboardEvent): boolean =>
  !isTab(event) && event.key !== 'Escape' && !event.ctrlKey && !event.altKey && !event.metaKey;
