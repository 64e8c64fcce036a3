// The texts of a file that visitors read: its fields and what stands below them, with the place of every character.
import type { Place } from '../finding.ts';
import type { ContentFile } from './snapshot.ts';
import { walkTexts } from './walk-values.ts';

export interface VisibleText {
  text: string;
  /** The place in the file of a character; for a field, where its value begins. */
  placeAt: (offset: number) => Place;
}

export function textsOf({ fields, prose }: ContentFile): VisibleText[] {
  const found: VisibleText[] = [];
  if (fields !== undefined) {
    walkTexts(fields, (text, path) => found.push({ text, placeAt: () => fields.yaml.placeOfValue(path) }));
  }
  if (prose !== undefined) {
    const { text, firstLine } = prose;
    found.push({ text, placeAt: (offset) => toPlace(text, offset, firstLine) });
  }
  return found;
}

function toPlace(text: string, offset: number, firstLine: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { line: firstLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
}
