import {partialLocales} from '../generated/locales.js';
import {importCode, importUntranslated} from '../loading/import-module.js';
import {LazyModule} from '../loading/lazy-module.js';

/** Marks what a partial locale shows in English, and takes the marks away. */
export interface EnglishMarker {
  mark(root: ParentNode): void;
  unmark(root: ParentNode): void;
}

const markers = new Map<string, LazyModule<EnglishMarker>>();

/** The marker for a locale; undefined where that locale lacks no translation. */
export function englishMarkerFor(locale: string): LazyModule<EnglishMarker> | undefined {
  if (!partialLocales?.includes(locale)) return undefined;
  let marker = markers.get(locale);
  if (!marker) {
    marker = new LazyModule(async (attempt) => {
      const [{englishMarker}, {untranslated}] = await Promise.all([
        importCode('mark-english', attempt),
        importUntranslated(locale, attempt),
      ]);
      return englishMarker(untranslated);
    });
    markers.set(locale, marker);
  }
  return marker;
}
