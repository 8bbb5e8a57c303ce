import {attributesByProperty} from '../../base/base-element.ts';
import {PracticeSettingsElement} from '../../base/practice-settings-element.ts';
import {readProfile} from '../../settings/profile.ts';

/** In bytes, and in milliseconds. */
const LONGEST = 65_536;
const SLOWEST = 8_000;

/**
 * The one request that this library can make, where a practice has written `src`. It says nothing about
 * the reader: no cookie, no referrer, and to no other address than the one that is written.
 *
 * @throws whatever is wrong with it: too slow, too long, elsewhere, no JSON
 */
export async function profile(src: string): Promise<ReturnType<typeof readProfile>> {
  const url = new URL(src, document.baseURI);
  if (url.protocol !== 'https:' && url.origin !== location.origin) throw new Error('not https');
  const {ok, status, body} = await fetch(url, {
    mode: 'cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(SLOWEST),
  });
  if (!ok || !body) throw new Error(`status ${status}`);
  let left = LONGEST;
  const short = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, rest) {
      left -= piece.length;
      if (left < 0) throw new Error('too long');
      rest.enqueue(piece);
    },
  });
  const json: unknown = await new Response(body.pipeThrough(short)).json();
  return readProfile(json, attributesByProperty(PracticeSettingsElement));
}
