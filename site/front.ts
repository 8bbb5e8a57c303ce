// What has to be known first, as the builder says it too.
import {release} from 'virtual:release';
import {render} from 'lit/html.js';
import {LOCALES} from '../src/content/locales.ts';
import {sayIn} from './builder/say.ts';
import {status} from './builder/status.ts';

const locale = LOCALES.find((each) => each === document.documentElement.lang) ?? 'en';
const place = document.getElementById('status');
if (place) render(status(release, locale, sayIn(locale)), place);
