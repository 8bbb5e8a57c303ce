import type {Outcome, CliEnvironment} from './environment.ts';

/** One option, as it is read and as it is told. */
export interface Option {
  readonly about: string;
  /** What its value is, in one word; without it the option is a switch. */
  readonly value?: string;
  readonly short?: string;
  readonly multiple?: true;
}

export type Options = Readonly<Record<string, Option>>;

/** What was typed, by the name of the option. */
export class Given {
  private readonly values: Readonly<Record<string, unknown>>;
  /** What stands beside the options, in its order. */
  readonly files: readonly string[];

  constructor(values: Readonly<Record<string, unknown>>, files: readonly string[]) {
    this.values = values;
    this.files = files;
  }

  text(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === 'string' ? value : undefined;
  }
  texts(name: string): readonly string[] {
    const value = this.values[name];
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  }
  has(name: string): boolean {
    return this.values[name] === true;
  }
}

export interface Command {
  readonly name: string;
  /** What stands after its name. */
  readonly takes: string;
  readonly about: string;
  /** More, as whole lines. */
  readonly more?: readonly string[];
  readonly options: Options;
  readonly examples: readonly string[];
  readonly run: (given: Given, environment: CliEnvironment) => Outcome;
}
