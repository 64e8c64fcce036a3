// Calls back for all that readers read of a file: the paragraphs of its words, and the fields that hold words.
import type { Place } from '../finding.ts';
import type { ContentFile } from './snapshot.ts';
import { walkValues } from './walk-values.ts';

export function forEachText({ fields, prose }: ContentFile, visit: (text: string, place: Place) => void): void {
  for (const { text, place } of prose?.outline?.paragraphs ?? []) visit(text, place);
  if (fields === undefined) return;
  walkValues(fields, ({ shape, writtenAs, refersTo }, value, path) => {
    if (shape.kind !== 'text' || writtenAs !== undefined || refersTo !== undefined) return;
    visit(String(value), fields.yaml.placeOfValue(path));
  });
}
