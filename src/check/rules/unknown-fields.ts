// Words a field the schema does not know, and names the one that may be meant.
import type { z } from 'astro/zod';
import { COLLECTIONS } from '#schema/collections.ts';
import { describeAt, getFieldSchema, type FieldDescription } from '#schema/describe.ts';
import { toFinding, type Finding } from '../finding.ts';
import { isEntry, type ContentFile, type Fields } from '../read/snapshot.ts';
import { withArticle } from '../text/collection-names.ts';
import { listNames, nameOfField, valueAt } from '../text/explain-fields.ts';
import { findNearest } from '../text/nearest.ts';
import { showValue, quoteExcerpt } from '../text/show-value.ts';
import type { Context } from './field-faults.ts';

export function unknownField(context: Context, written: Fields, key: string): Finding {
  const { file, yaml, schema, path } = context;
  const fields = fieldsAt(schema, path);
  const sameLetters = fields.find(({ name }) => name.toLowerCase() === key.toLowerCase())?.name;
  return toFinding('field-unknown', file.path, yaml.placeOfKey([...path, key]), {
    what: `${showValue(key)} is not a field of ${path.length === 0 ? ownerOf(file) : quoteExcerpt(nameOfField(path))}.`,
    remedy: () => {
      const near = suggestFieldNames(schema, written, path, key).map((name) => showValue(name));
      const guess = near.length === 0 ? 'Delete the line.' : `Did you mean ${near.join(' or ')}?`;
      return `${guess}  The fields are ${listNames(fields)}.`;
    },
    value: key,
    fix: sameLetters === undefined ? undefined : { from: key, to: sameLetters },
  });
}

/** The fields an editor may have meant by a name: one that is missing and takes the value, else those spelt alike. */
export function suggestFieldNames(
  schema: z.ZodType,
  written: Fields,
  path: readonly PropertyKey[],
  key: string,
): string[] {
  const fields = fieldsAt(schema, path);
  const near = findNearest(
    key,
    fields.map(({ name }) => name),
  );
  if (near.some((name) => name.toLowerCase() === key.toLowerCase())) return near;
  const value = valueAt(written.yaml.data, [...path, key]);
  const missing = fields.filter(
    ({ name, required }) => required && valueAt(written.yaml.data, [...path, name]) === undefined,
  );
  const fitting = path.length > 0 ? [] : missing.filter((field) => takes(schema, field, key, value));
  return fitting.length === 1 ? fitting.map(({ name }) => name) : near;
}

/** What other programs call the two fields every page has: almost any words fit into them. */
const OTHER_NAMES: Readonly<Record<string, RegExp>> = {
  title: /^(?:name|heading|headline|subject)$/i,
  summary: /^(?:description|desc|abstract|excerpt|intro|lead|teaser)$/i,
};

function takes(schema: z.ZodType, { name, shape, writtenAs }: FieldDescription, key: string, value: unknown): boolean {
  const isAnyText = shape.kind === 'text' && writtenAs === undefined;
  if (isAnyText) return OTHER_NAMES[name]?.test(key) ?? false;
  return getFieldSchema(schema, name)?.safeParse(value).success ?? false;
}

function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly FieldDescription[] {
  const shape = describeAt(schema, path)?.shape;
  if (shape?.kind === 'variants') return shape.variants.flat();
  return shape?.kind === 'group' ? shape.fields : [];
}

function ownerOf(file: ContentFile): string {
  return isEntry(file)
    ? withArticle(COLLECTIONS[file.locus.collection].singular)
    : `content/${file.path.split('/').at(-1) ?? ''}`;
}
