/* By the node's type: a link has a host too, and what comes from a frame is no instance of ours. */
export const isShadowRoot = (root: Node): root is ShadowRoot =>
  root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root;
const isDocument = (root: Node): root is Document => root.nodeType === Node.DOCUMENT_NODE;

/** The roots around an element, from its own outward to the document. Those of no page have none. */
export function rootsAround(element: Element): (Document | ShadowRoot)[] {
  const root = element.getRootNode();
  if (isShadowRoot(root)) return [root, ...rootsAround(root.host)];
  return isDocument(root) ? [root] : [];
}
