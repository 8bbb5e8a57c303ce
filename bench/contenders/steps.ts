/** From question to question, in whatever elements the page is written. */

interface Option extends HTMLElement {
  readonly checked?: boolean;
}

const chosen = (screen: readonly Element[]): Option[] =>
  screen
    .flatMap((part) => [...part.querySelectorAll<Option>('[value]')])
    .filter(({checked}) => checked);

/** What stands beside an option, or in it. */
const wordsOf = (option: Option): string => (option.closest('label') ?? option).textContent.trim();

/** @param templates the screens after the first, where they do not stand beside it */
export function stepThrough(
  root: HTMLElement | ShadowRoot,
  templates: readonly HTMLTemplateElement[] = [...root.querySelectorAll('template')],
): void {
  const place = root.querySelector('[data-screen]');
  if (!place) return;
  // A screen that was left keeps its answers.
  const screens: Element[][] = [[...place.children]];
  let at = 0;

  const show = (next: number): void => {
    at = next;
    const screen = (screens[at] ??= [
      ...document.importNode(templates[at - 1]?.content ?? new DocumentFragment(), true).children,
    ]);
    place.replaceChildren(...screen);
    const answers = place.querySelector('[data-answers]');
    answers?.replaceChildren(
      ...screens.flatMap(chosen).map((option) => {
        const line = document.createElement('li');
        line.textContent = wordsOf(option);
        return line;
      }),
    );
    place.querySelector<HTMLElement>('[tabindex]')?.focus();
  };

  const moves: Readonly<Record<string, () => void>> = {
    back: () => show(at - 1),
    next: () => {
      const answered = at === 0 || chosen(screens[at] ?? []).length > 0;
      if (answered) show(at + 1);
      else place.querySelector('[role=alert]')?.removeAttribute('hidden');
    },
    again: () => {
      screens.length = 1;
      show(0);
    },
  };

  place.addEventListener('click', ({target}) => {
    if (!(target instanceof Element)) return;
    const move = target.closest<HTMLElement>('[data-move]')?.dataset['move'];
    if (move) moves[move]?.();
  });
}
