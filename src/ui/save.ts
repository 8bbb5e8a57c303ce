/** Hands a person a file of their own, made here and kept nowhere else. */
export function save(page: Document, name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], {type: 'application/json'}));
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  // Outside of any document, so that no script of the page hears the click.
  link.click();
  // Not at once: some browsers have not begun to read it by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}
