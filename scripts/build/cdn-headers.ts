/** What lies beside the scripts: under what licence they are, and how a host serves them. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(fileURLToPath(new URL(file, ROOT)), 'utf8');

/** @param bundled the licences of the packages in them */
export const licences = (bundled: string): string =>
  `The scripts of this folder are under the MIT licence:\n\n${read('LICENSE')}\n${bundled}`;

/**
 * For hosts that read such a file (Netlify, Cloudflare Pages). Everyone may load the files, which hashes
 * ask for; and they never change, where the address has the version in it.
 */
export function headers(): string {
  const {name, version} = JSON.parse(read('package.json')) as {name: string; version: string};
  return `/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff

/${name}@${version}/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
