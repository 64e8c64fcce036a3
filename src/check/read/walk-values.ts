// Walks the fields of a file together with the schema that describes them.
import { describeSchema, type FieldDescription } from '#schema/describe.ts';
import type { Place } from '../finding.ts';
import type { ContentFile, Fields } from './snapshot.ts';

export type Path = readonly (string | number)[];
type Value = [description: FieldDescription, value: string | number, path: Path];

/** Every text and number the schema describes. Values of the wrong shape are the schema's business. */
export function* walkValues({ data, schema }: Fields): Generator<Value> {
  if (data !== undefined && schema !== undefined) yield* walk(describeSchema(schema), data, []);
}

function* walk(description: FieldDescription, value: unknown, path: Path): Generator<Value> {
  const { shape } = description;
  if (typeof value === 'string' || typeof value === 'number') yield [description, value, path];
  else if (shape.kind === 'list' && Array.isArray(value)) {
    const item: FieldDescription =
      description.refersTo === undefined ? shape.item : { refersTo: description.refersTo, ...shape.item };
    for (const [index, entry] of value.entries()) yield* walk(item, entry, [...path, index]);
  } else if (isGroup(value) && (shape.kind === 'group' || shape.kind === 'variants')) {
    const fields = shape.kind === 'group' ? shape.fields : shape.variants.flat();
    for (const [key, inner] of Object.entries(value)) {
      const field = fields.find(({ name }) => name === key);
      if (field) yield* walk(field, inner, [...path, key]);
    }
  }
}

/** Every text that is written for readers: no id, date or address. */
export function* walkTexts(fields: Fields): Generator<[text: string, path: Path]> {
  for (const [{ shape, writtenAs, refersTo }, value, path] of walkValues(fields)) {
    if (shape.kind === 'text' && writtenAs === undefined && refersTo === undefined) yield [String(value), path];
  }
}

/** All that readers read of a file: the paragraphs of its text, and its fields of text. Places take time and are seldom asked for. */
export function* walkVisible({ fields, prose }: ContentFile): Generator<[text: string, toPlace: () => Place]> {
  for (const { text, place } of prose?.outline?.paragraphs ?? []) yield [text, () => place];
  if (fields === undefined) return;
  for (const [text, path] of walkTexts(fields)) yield [text, () => fields.yaml.placeOfValue(path)];
}

type Group = Readonly<Record<string, unknown>>;

/** The whole and every group of fields inside it. */
export function* walkGroups(data: unknown, path: Path = []): Generator<[group: Group, path: Path]> {
  if (isGroup(data)) yield [data, path];
  if (typeof data !== 'object' || data === null) return;
  const inner = Array.isArray(data) ? data.entries() : Object.entries(data);
  for (const [key, value] of inner) yield* walkGroups(value, [...path, key]);
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
