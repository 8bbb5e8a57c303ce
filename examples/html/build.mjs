// The page and the one file beside it: what a practice uploads.
import {copyFileSync, mkdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, dirname} from 'node:path';

const home = dirname(createRequire(import.meta.url).resolve('ketamine-widgets/package.json'));
mkdirSync('dist', {recursive: true});
copyFileSync('index.html', 'dist/index.html');
copyFileSync(join(home, 'dist/cdn/ketamine-widgets.js'), 'dist/ketamine-widgets.js');
