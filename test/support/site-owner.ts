/* What the site owner reads in the console. A test that asks for it also keeps it off the console. */

let lines: string[] | undefined;
const {warn} = console;

/** From here to the end of the test, the warnings as they come. */
export function warnings(): readonly string[] {
  const heard: string[] = (lines = []);
  console.warn = (...parts: unknown[]) => {
    heard.push(parts.join(' '));
  };
  return heard;
}

afterEach(() => {
  if (lines) console.warn = warn;
  lines = undefined;
});
