// Walks the fields of a file together with the schema that describes them.
import type { FieldDescription } from '#schema/describe.ts';
import { describeSchema } from '#schema/describe.ts';
import type { Fields } from './snapshot.ts';

export type Path = readonly (string | number)[];

/** Calls back for every text and number the schema describes. Values of the wrong shape are the schema's business. */
export function walkValues(
  fields: Fields,
  visit: (description: FieldDescription, value: string | number, path: Path) => void,
): void {
  if (fields.data === undefined || fields.schema === undefined) return;
  walk(describeSchema(fields.schema), fields.data, [], visit);
}

/** Calls back for every text that is written for readers: no id, date or address. */
export function walkTexts(fields: Fields, visit: (text: string, path: Path) => void): void {
  walkValues(fields, ({ shape, writtenAs, refersTo }, value, path) => {
    if (shape.kind === 'text' && writtenAs === undefined && refersTo === undefined) visit(String(value), path);
  });
}

function walk(
  description: FieldDescription,
  value: unknown,
  path: Path,
  visit: (description: FieldDescription, value: string | number, path: Path) => void,
): void {
  const { shape } = description;
  if (typeof value === 'string' || typeof value === 'number') visit(description, value, path);
  else if (shape.kind === 'list' && Array.isArray(value)) {
    const item: FieldDescription =
      description.refersTo === undefined ? shape.item : { refersTo: description.refersTo, ...shape.item };
    value.forEach((entry: unknown, index) => walk(item, entry, [...path, index], visit));
  } else if (isGroup(value) && (shape.kind === 'group' || shape.kind === 'variants')) {
    const fields = shape.kind === 'group' ? shape.fields : shape.variants.flat();
    for (const [key, inner] of Object.entries(value)) {
      const field = fields.find(({ name }) => name === key);
      if (field) walk(field, inner, [...path, key], visit);
    }
  }
}

/** Calls back for the whole and for every group of fields inside it. */
export function walkGroups(
  data: unknown,
  visit: (group: Readonly<Record<string, unknown>>, path: Path) => void,
  path: Path = [],
): void {
  if (Array.isArray(data)) data.forEach((item: unknown, index) => walkGroups(item, visit, [...path, index]));
  else if (isGroup(data)) {
    visit(data, path);
    for (const [key, value] of Object.entries(data)) walkGroups(value, visit, [...path, key]);
  }
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
