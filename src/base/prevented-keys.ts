/**
 * Keys that a page took from our controls before they came to us: scripts that turn pages or slides with
 * arrows and Space prevent them in the capture phase, for the whole page. What the browser would have done
 * is done here, so that nobody is kept from an answer (WCAG 2.1.1). Where a script has stopped the event
 * altogether, nothing comes to us, and nothing can be done from inside.
 */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

export function restoreKeys(root: ShadowRoot): void {
  /** What Space went down on. It counts when it comes up. */
  let pressed: EventTarget | null = null;
  root.addEventListener('keydown', (event) => {
    const {key, target, defaultPrevented, repeat} = event as KeyboardEvent;
    pressed = null;
    if (!defaultPrevented || !(target instanceof HTMLElement)) return;
    const step = STEPS[key];
    if (step) move(target, step);
    else if (key === ' ' && target.matches('button, summary, input')) pressed = target;
    else if (key === 'Enter' && !repeat && target.matches('a, button, summary')) target.click();
  });
  root.addEventListener('keyup', (event) => {
    const {key, target} = event as KeyboardEvent;
    if (key !== ' ' || !pressed || target !== pressed) return;
    // Some browsers would click all the same.
    event.preventDefault();
    (pressed as HTMLElement).click();
    pressed = null;
  });
}

/** To the next answer of a group of radios, round and round, or of a select. */
function move(control: HTMLElement, step: number): void {
  if (control instanceof HTMLInputElement && control.type === 'radio') {
    const group = [...(control.form?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    const next = group.at((group.indexOf(control) + step) % group.length);
    next?.focus();
    next?.click();
  } else if (control instanceof HTMLSelectElement) {
    const next = control.selectedIndex + step;
    if (!control.options[next]) return;
    control.selectedIndex = next;
    control.dispatchEvent(new InputEvent('input', {bubbles: true}));
    control.dispatchEvent(new InputEvent('change', {bubbles: true}));
  }
}
