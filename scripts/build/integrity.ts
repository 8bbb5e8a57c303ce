import {createHash} from 'node:crypto';
import {globSync, readFileSync, writeFileSync} from 'node:fs';

/** As browsers take it, in `integrity` and in content policies. */
export const hash = (content: string | Buffer, algorithm: 'sha256' | 'sha384'): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** What every file of a folder weighs, and its hash, so that who links to one can pin it. */
function integrityOf(
  folder: string,
): Readonly<Record<string, {readonly integrity: string; readonly bytes: number}>> {
  const files = globSync('**/*.{js,html}', {cwd: folder}).sort();
  return Object.fromEntries(
    files.map((file) => {
      const content = readFileSync(`${folder}/${file}`);
      return [file, {integrity: hash(content, 'sha384'), bytes: content.length}];
    }),
  );
}

export const writeIntegrity = (folder: string): void =>
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(integrityOf(folder), null, 2)}\n`);
