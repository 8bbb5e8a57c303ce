import type {Locale} from '../../src/content/locales.ts';
import {FOLDERS, type CatalogItem} from '../../src/content/provenance/schema.ts';
import {WIDGET_LETTERS, WIDGETS} from '../../src/content/provenance/source.ts';

type Given = Partial<Omit<CatalogItem, 'id' | 'folder' | 'text'>> & {
  readonly text?: Partial<Record<Locale, string>>;
};

/** An item that breaks no rule by itself, but for what is given. */
export function anItem(id: string, given: Given = {}): CatalogItem {
  const folder = FOLDERS.find((name) => id.startsWith(`${name}.`)) ?? 'common';
  const [widget = 'E'] = WIDGET_LETTERS.filter((each) => WIDGETS[each] === folder);
  return {
    folder,
    widgets: [widget],
    origin: given.sourceIds ? 'practice' : 'library',
    sourceIds: [],
    sources: [],
    flags: [],
    blocks: [],
    review: {en: {status: 'draft'}, es: {status: 'draft'}},
    ...given,
    id,
    text: {en: 'Some words.', es: 'Unas palabras.', ...given.text},
  };
}
