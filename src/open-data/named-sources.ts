// Which sources an entry names anywhere in its fields, as the schema tells: in its list, in a statement, in a link.
import { describeSchema, fieldsOfAll, type FieldDescription } from '#schema/describe.ts';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';

/** Ids of sources, each once, A to Z. */
export function findNamedSources(collection: CollectionName, entries: readonly object[]): string[] {
  const entry = describeSchema(COLLECTIONS[collection].schema);
  return [...new Set(entries.flatMap((data) => findIn(entry, data)))].sort();
}

function findIn({ shape, refersTo }: FieldDescription, value: unknown): string[] {
  if (Array.isArray(value)) {
    return shape.kind === 'list' ? value.flatMap((item: unknown) => findIn(shape.item, item)) : [];
  }
  if (typeof value === 'string') return refersTo === 'sources' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const written = value as Readonly<Record<string, unknown>>;
  return fieldsIn(shape).flatMap((field) => findIn(field, written[field.name]));
}

function fieldsIn(shape: FieldDescription['shape']): readonly FieldDescription[] {
  if (shape.kind === 'group') return shape.fields;
  return shape.kind === 'variants' ? fieldsOfAll(shape) : [];
}
