// Promise: every character of a figure can be drawn. Its pictures use our fonts alone; on pages a reader's own fonts help out.
import { allCharacters, FACES } from '#fonts/faces.ts';
import { toFinding, type Finding, type Place } from '../finding.ts';
import { isEntry, type ContentFile, type Snapshot, type Rule } from '../read/snapshot.ts';
import { walkValues } from '../read/walk-values.ts';
import { orList, showValue } from '../text/show-value.ts';

const DRAWN = new Set(allCharacters(FACES.sans));

export const charactersAreDrawn: Rule = ({ files, tables, entries }) => [
  ...files.flatMap((file) => (isFigure(file) ? [...checkFields(file), ...checkSource(file, entries)] : [])),
  ...tables.flatMap(({ file }) => checkTable(file)),
];

function isFigure(file: ContentFile): boolean {
  return isEntry(file) && file.locus.collection === 'figures';
}

function* checkFields({ path: file, fields }: ContentFile): Generator<Finding> {
  if (fields === undefined) return;
  for (const [{ writtenAs, refersTo }, value, path] of walkValues(fields)) {
    if (writtenAs !== undefined || refersTo !== undefined) continue;
    yield* findMissing(file, String(value), fields.yaml.placeOfValue(path));
  }
}

/** The title of the source stands below the drawing. */
function checkSource({ fields }: ContentFile, entries: Snapshot['entries']): Finding[] {
  const id = fields?.data?.['source'];
  const source = typeof id === 'string' ? entries.get('sources')?.get(id) : undefined;
  const title = source?.fields?.data?.['title'];
  if (source?.fields === undefined || typeof title !== 'string') return [];
  return [...findMissing(source.path, title, source.fields.yaml.placeOfValue(['title']))];
}

function checkTable({ path: file, text = '' }: ContentFile): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const column = [...line].findIndex((character) => !isDrawn(character)) + 1;
    return column === 0 ? [] : [...findMissing(file, line, { line: index + 1, column })];
  });
}

function isDrawn(character: string): boolean {
  return DRAWN.has(character) || /\s/u.test(character);
}

function* findMissing(file: string, text: string, place: Place): Generator<Finding> {
  const missing = [...new Set(text)].filter((character) => !isDrawn(character));
  if (missing.length === 0) return;
  const shown = missing.map((character) => showValue(character));
  yield toFinding('character-not-drawn', file, place, {
    what: `${orList(shown)} cannot be drawn in the picture of the figure: our fonts do not have ${missing.length === 1 ? 'it' : 'them'}.`,
    remedy: 'Write it in letters: "CO2", "at least 50", "to".',
    value: missing.join(''),
  });
}
