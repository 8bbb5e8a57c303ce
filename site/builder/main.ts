import {files, version} from 'virtual:release';
import {cdnBase, releaseOf} from '../../src/embed/config.ts';
import {start} from './app.ts';

const root = document.getElementById('builder');
if (root) {
  root.replaceChildren();
  start(root, {version, release: releaseOf(cdnBase(version), files), preview: './preview.html'});
}
