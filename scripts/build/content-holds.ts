import {catalog} from '../../src/content/provenance/catalog.ts';
import {findings} from '../../src/content/provenance/checks.ts';

/** A fact that a listed widget does not carry, or any other broken promise of the words, fails the build. */
export function contentHolds(): void {
  const found = findings(catalog()).map(({check, says}) => `${check}: ${says}`);
  if (found.length) throw new Error(`The content does not hold.\n${found.join('\n')}`);
}
