import type {Code} from '../findings.ts';
import type {PlatformId} from '../platforms.ts';
import type {PastePart, PasteRow} from '../paste.ts';
import type {Form} from '../config.ts';

/** What is said about one finding. `{slots}` are filled with what was found. */
interface FindingWords {
  readonly wrong: string;
  readonly write: string;
}

interface PlatformWords {
  readonly name: string;
  /** What it lets a practice do, and what it takes away. */
  readonly allows: string;
  readonly steps: readonly string[];
}

/** Everything that a practice or its web person reads from these modules, in one language. */
export interface Words {
  readonly findings: Readonly<Record<Code, FindingWords>>;
  /** What readers of settings say, which they say in English. */
  readonly values: Readonly<Partial<Record<string, string>>>;
  /** About a single field: `{wrong}` and `{write}`. */
  readonly problem: string;
  /** `{line}` and `{tag}`. */
  readonly where: Readonly<Record<'line' | 'page', string>>;
  readonly platforms: Readonly<Record<PlatformId, PlatformWords>>;
  readonly forms: Readonly<Record<Form, FindingWordsOfForm>>;
  readonly parts: Readonly<Record<PastePart, string>>;
  /** What the rows of a box are called where one pastes them. */
  readonly rows: Readonly<Record<PasteRow['kind'], string>>;
  /** The letter to whoever keeps the website, with `{snippet}` and what it says of the `{files}`. */
  readonly letter: string;
  /** Of files on a server, and of those that go with the letter: `{version}` and `{base}`. */
  readonly letterHashed: string;
  readonly letterEnclosed: string;
}

interface FindingWordsOfForm {
  readonly name: string;
  readonly about: string;
}
