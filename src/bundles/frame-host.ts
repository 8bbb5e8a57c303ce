/*
 * On the page that shows a frame: `<iframe data-ketamine-frame …>` becomes as high as what is in it, and
 * the words beside it, which stand for a frame that never comes, make room.
 */
import {ASK, HEIGHT} from './frame-messages.ts';

const LONGEST = 20_000;

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-ketamine-frame]'),
];

window.addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || !data || !('type' in data) || data.type !== HEIGHT) return;
  const height = 'height' in data ? Number(data.height) : NaN;
  if (!(height > 0 && height <= LONGEST)) return;
  // Only the frame itself may say how high it is.
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  if (!frame) return;
  frame.style.height = `${height}px`;
  for (const words of document.querySelectorAll<HTMLElement>('[data-ketamine-frame-words]'))
    if (frame.src.includes(`/${words.dataset['ketamineFrameWords']}.html`)) words.hidden = true;
});

// Those that were there first have told already.
for (const {contentWindow} of frames()) contentWindow?.postMessage({type: ASK}, '*');
