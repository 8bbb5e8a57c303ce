import {html, type TemplateResult} from 'lit/html.js';

/** What stands out in a snippet: tags and shortcodes, the names of settings, and their values. */
const TOKEN = /(<!--|-->|<\/?[a-z][\w-]*|\/?>|\[\/?ketamine_\w+|\])|([\w-]+)(?==")|("[^"]*")/g;

/** A snippet with its parts told apart. Its text is the same, sign by sign. */
export function highlighted(text: string): readonly (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const found of text.matchAll(TOKEN)) {
    const [token, tag, name] = found;
    parts.push(text.slice(at, found.index));
    const kind = tag ? 'tag' : name ? 'name' : 'value';
    parts.push(html`<span class="code-${kind}">${token}</span>`);
    at = found.index + token.length;
  }
  return [...parts, text.slice(at)];
}

/** What is written in a language that has such parts. */
export const isMarkup = (text: string): boolean => /^\s*[<[]/.test(text);
