import type {Problem} from './setting.ts';

const told = new WeakMap<object, Set<string>>();

/**
 * Tells the site owner, once per element and matter, in the browser's console. Never the patient:
 * they see something true and useful instead. Says nothing about the person who reads the page.
 *
 * @param about which matter it is, where it may be put in other words the next time
 */
export function report(element: HTMLElement, matter: string, about = matter): void {
  const matters = told.get(element) ?? new Set();
  if (matters.has(about)) return;
  told.set(element, matters.add(about));
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
    const line = `${setting} ${wrong}. Write ${write}. [kw-${code}]`;
    // A setting that was told once is not told again for being wrong in another way.
    report(element, line, code === setting ? setting : line);
  }
}
