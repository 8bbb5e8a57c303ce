import {release} from 'virtual:release';
import {releaseOf} from '../../src/embed/config.ts';
import {start} from './app.ts';

const {version, published, files, download, signed} = release;
const root = document.getElementById('builder');
if (root) {
  root.replaceChildren();
  const {integrity} = releaseOf('', files);
  start(root, {version, published, integrity, download, signed, preview: './preview.html'});
}
