/**
 * What the page of a frame does with its widget: takes its settings from the address, and tells the
 * page around it how high it is. Settings stand behind the `#`, which no browser sends to a server.
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

function dress(widget: HTMLElement): void {
  const page = document.documentElement;
  const settings = new URLSearchParams(location.hash.slice(1));
  page.lang = settings.get('lang') ?? 'en';
  for (const token of TOKENS) page.style.setProperty(`--ketamine-${token}`, settings.get(token));
  for (const name of settingsOf(widget)) {
    const value = settings.get(name);
    if (value === null) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
}

/** The widget's own height: the page around it may follow it without end if it were the page's. */
function tell(widget: HTMLElement): void {
  const height = Math.ceil(widget.getBoundingClientRect().height);
  // To whoever shows the frame. It is nothing but a number.
  window.parent.postMessage({type: HEIGHT, height}, '*');
}

const [widget] = document.body.children;
if (widget instanceof HTMLElement) {
  dress(widget);
  window.addEventListener('hashchange', () => dress(widget));
  window.addEventListener('message', ({source, data}: MessageEvent<{type?: unknown} | null>) => {
    if (source === window.parent && data?.type === ASK) tell(widget);
  });
  if ('ResizeObserver' in window) new ResizeObserver(() => tell(widget)).observe(widget);
  tell(widget);
}
