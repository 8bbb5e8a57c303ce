import type {StoryObj} from '@storybook/web-components-vite';
import type {Args} from './settings.ts';

export type Story = StoryObj<Args>;

/** As much of Storybook's context as a play function needs. Each step has a line of its own in the panel. */
export interface PlayContext {
  readonly canvasElement: HTMLElement;
  readonly step: (label: string, play: () => Promise<void>) => unknown;
}

/** What a play function holds a widget to. Its message is what the panel shows. */
export function expectSame(actual: unknown, expected: unknown, what: string): void {
  if (actual !== expected)
    throw new Error(`${what}: expected “${String(expected)}”, but it is “${String(actual)}”.`);
}
