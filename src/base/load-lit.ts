/**
 * Loads Lit on any host page. Every file that registers an element imports this first, so that no other
 * import loads Lit before the page is made safe for it.
 */
import './page-natives.ts';
import 'lit';
import '@lit/context';
import './page-natives-restored.ts';
