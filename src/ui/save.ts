/**
 * Hands a person a file of their own, made here and sent nowhere.
 *
 * @returns how to let go of it; not at once, because some browsers have not begun to read it by then
 */
export function save(page: Document, name: string, content: string): () => void {
  const url = URL.createObjectURL(new Blob([content], {type: 'application/json'}));
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  // Outside of any document, so that no script of the page hears the click.
  link.click();
  return () => {
    URL.revokeObjectURL(url);
  };
}
