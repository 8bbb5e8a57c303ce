/** Builds the files for CDNs, as `vite.config.ts` describes them. */
import {fileURLToPath} from 'node:url';
import {createBuilder} from 'vite';

/** The environment variable by which `vite.config.ts` is told of another folder. */
export const CDN_FOLDER = 'CDN_FOLDER';

/** @param folder the folder to write into, which is emptied first. The default is `dist/cdn`. */
export async function buildCdn(folder = fileURLToPath(new URL('../../dist/cdn', import.meta.url))) {
  process.env[CDN_FOLDER] = folder;
  const builder = await createBuilder({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
  });
  await builder.buildApp();
}
