/**
 * Says the beginning of each text once more: 40 % longer than the language that is shown.
 * @returns takes it back
 */
export function longerWords(canvas: Element): () => void {
  const before = new Map<Node, string>();
  for (const {shadowRoot} of canvas.querySelectorAll('*')) {
    const walker = shadowRoot && document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    while (walker?.nextNode()) {
      const node = walker.currentNode;
      const text = node.textContent ?? '';
      const words = text.trim();
      // A number is as long as it is.
      if (!/\p{L}/u.test(words)) continue;
      before.set(node, text);
      node.textContent = `${text} ${words.slice(0, words.length * 0.4)}`;
    }
  }
  return () => {
    for (const [node, text] of before) node.textContent = text;
  };
}
