/**
 * `npm run build:wordpress`: the plugin with its built files, as a folder and as the zip that a site
 * installs. The same sources make the same zip, byte for byte.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildCdn} from '../build/cdn.ts';
import {pluginFiles, zipOf} from './plugin.ts';

const OUT = fileURLToPath(new URL('../../dist/wordpress', import.meta.url));

await buildCdn();
rmSync(OUT, {recursive: true, force: true});
const files = pluginFiles();
for (const [name, content] of files) {
  const file = join(OUT, 'ketamine-widgets', name);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, content);
}
writeFileSync(join(OUT, 'ketamine-widgets.zip'), zipOf(files));
console.log(`dist/wordpress/ketamine-widgets.zip: ${files.size} files`);
