import type {Problem} from './setting.ts';

const told = new WeakMap<object, Set<string>>();

/**
 * Tells the site owner, once per element and matter, in the browser's console. Never the patient:
 * they see something true and useful instead. Says nothing about the person who reads the page.
 */
export function report(element: HTMLElement, matter: string): void {
  const lines = told.get(element) ?? new Set();
  if (lines.has(matter)) return;
  told.set(element, lines.add(matter));
  warn(`<${element.localName}> ${matter}`);
}

/** One line in the console, for the site owner. */
export function warn(line: string): void {
  try {
    console.warn(line);
  } catch {
    // A page may have taken its console away; the message is for its owner, so let it go.
  }
}

/** What is wrong with each setting, what to write instead, and the code that docs/messages.md lists it by. */
export function reportProblems(element: HTMLElement, problems: readonly Problem[]): void {
  for (const {setting, code = setting, wrong, write} of problems) {
    report(element, `${setting} ${wrong}. Write ${write}. [kw-${code}]`);
  }
}
