/** Before `npm publish`: names what only the package's owner can set, and ends badly while any of it is missing. */
import {readFileSync} from 'node:fs';
import {PUBLISHED, type Published} from '../src/embed/published.ts';

/** What the registry shows beside the package, and resolves the README's links and pictures against. */
const ADDRESSES = ['repository', 'homepage', 'bugs'];

/** What is missing, each with what to write. Empty when the package can be published. */
export const missing = (
  about: Readonly<Record<string, unknown>>,
  published: Published,
): readonly string[] => [
  ...ADDRESSES.filter((name) => !about[name]).map(
    (name) =>
      `package.json: "${name}" is not set. The registry shows it, and the README leads there.`,
  ),
  ...(published.at === 'cdn'
    ? []
    : [
        `src/embed/published.ts: PUBLISHED says that files are at “${published.at}”. Write {at: 'cdn'}.`,
      ]),
];

if (import.meta.main) {
  const about = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as Readonly<Record<string, unknown>>;
  const found = missing(about, PUBLISHED);
  for (const each of found) console.error(each);
  if (found.length) process.exitCode = 1;
}
