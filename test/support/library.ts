/* Other people's libraries, as a page loads them: by a script, from what is installed here. */

const loaded = new Map<string, Promise<void>>();

/** @param path below `node_modules/` */
export function library(path: string): Promise<void> {
  const before = loaded.get(path);
  if (before) return before;
  const script = document.createElement('script');
  const coming = new Promise<void>((done, failed) => {
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => failed(new Error(`${path} did not come`)));
  });
  script.src = `/node_modules/${path}`;
  document.head.append(script);
  loaded.set(path, coming);
  return coming;
}
