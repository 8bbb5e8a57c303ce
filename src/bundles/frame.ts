/**
 * What the page of a frame does with its widgets: takes their settings from the address, and tells the
 * page around it how high they are. Settings stand behind the `#`, which no browser sends to a server.
 */
import {ASK, HEIGHT} from './frame-messages.ts';

const TOKENS = [
  ...['accent', 'on-accent', 'surface', 'text', 'muted', 'border', 'danger', 'focus'],
  ...['font', 'heading-font', 'font-size', 'radius', 'space', 'max-width'],
];

/** What a widget takes besides its settings. */
const BESIDES = ['floating'];

function settingsOf(widget: HTMLElement): readonly string[] {
  const {constructor} = widget;
  const observed: unknown = 'observedAttributes' in constructor && constructor.observedAttributes;
  return [...(Array.isArray(observed) ? observed.map(String) : []), ...BESIDES];
}

/** The widget, and below one that has no number of its own the number to text, with a way to copy it. */
const widgets = document.querySelectorAll<HTMLElement>('main > *');

function dress(): void {
  const page = document.documentElement;
  const settings = new URLSearchParams(location.hash.slice(1));
  page.lang = settings.get('lang') ?? 'en';
  for (const token of TOKENS) page.style.setProperty(`--ketamine-${token}`, settings.get(token));
  widgets.forEach((widget, place) => {
    // Where the number stands in another frame of the same page.
    widget.hidden = place > 0 && settings.has('alone');
    for (const name of settingsOf(widget)) {
      const value = settings.get(name);
      if (value === null) widget.removeAttribute(name);
      else widget.setAttribute(name, value);
    }
  });
}

/** The body is as high as what is in it. The page around it may follow the page's own height without end. */
function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // Nothing is laid out while the frame is not shown, or not yet. What it needs is told when it is.
  if (height === 0) return;
  // To whoever shows the frame. It is nothing but a number.
  window.parent.postMessage({type: HEIGHT, height}, '*');
}

dress();
window.addEventListener('hashchange', dress);
window.addEventListener('message', ({source, data}: MessageEvent<{type?: unknown} | null>) => {
  if (source === window.parent && data?.type === ASK) tell();
});
if ('ResizeObserver' in window) new ResizeObserver(tell).observe(document.body);
tell();
