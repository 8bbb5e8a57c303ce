import type {Release} from '../embed/config.ts';

/** What a command may ask of the machine it runs on. */
export interface CliEnvironment {
  readonly version: string;
  readonly release: Release;
  /** The text of a file; `-` is what is piped in. */
  readonly read: (file: string) => string;
  /** A file that was built with the package. */
  readonly built: (file: string) => string;
}

/** What a command has to say, and how it ended: 0 is well, 1 is “something is wrong”, 2 is “asked wrongly”. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly out?: string;
  readonly err?: string;
}

/** Whoever asked has to ask differently. */
export class UsageError extends Error {}
