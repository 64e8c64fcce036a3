// Calls back for all that readers read of a file: the paragraphs of its text, and its fields of text.
import type { Place } from '../finding.ts';
import type { ContentFile } from './snapshot.ts';
import { walkTexts } from './walk-values.ts';

export function forEachText({ fields, prose }: ContentFile, visit: (text: string, place: Place) => void): void {
  for (const { text, place } of prose?.outline?.paragraphs ?? []) visit(text, place);
  if (fields === undefined) return;
  walkTexts(fields, (text, path) => visit(text, fields.yaml.placeOfValue(path)));
}
