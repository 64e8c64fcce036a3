// Asks for the fields of a new entry in plain words, one line each, and asks again when an answer does not fit.
import { createInterface, type Interface } from 'node:readline/promises';
import type { z } from 'astro/zod';
import type { Snapshot } from '#check/read/snapshot.ts';
import { suggestId, type EntryWish } from '#check/scaffold/new-entry.ts';
import { isOneLine, readValue } from '#check/scaffold/read-value.ts';
import { findNearest } from '#check/text/nearest.ts';
import { withArticle } from '#check/text/collection-words.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import type { FieldDescription } from '#schema/describe.ts';
import { ID_PATTERN } from '#schema/fields.ts';

type SchemaOf = (name: string) => z.ZodType | undefined;

/** Only needed fields that fit on one line are asked for; an empty answer leaves the example in its place. */
export async function askEntry(
  wish: EntryWish,
  fields: readonly FieldDescription[],
  snapshot: Snapshot,
  schemaOf: SchemaOf,
): Promise<EntryWish> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    process.stdout.write(
      `Let us add ${withArticle(COLLECTIONS[wish.collection].singular)}. An empty answer can be filled in later, in the file.\n`,
    );
    const given: Record<string, unknown> = { ...wish.given };
    for (const field of fields) {
      if (!field.required || given[field.name] !== undefined || !isOneLine(field)) continue;
      const value = await askField(lines, field, snapshot, schemaOf(field.name));
      if (value !== undefined) given[field.name] = value;
    }
    return { ...wish, given, id: wish.id ?? (await askId(lines, suggestId(wish.collection, given))) };
  } finally {
    lines.close();
  }
}

async function askField(
  lines: Interface,
  field: FieldDescription,
  snapshot: Snapshot,
  schema: z.ZodType | undefined,
): Promise<unknown> {
  const { title = field.name, help = '', shape } = field;
  const choices =
    shape.kind === 'choice'
      ? ` (${shape.choices.join(', ')})`
      : shape.kind === 'list'
        ? ' (more than one: with commas)'
        : '';
  process.stdout.write(`\n${title}: ${help}${choices}\n`);
  for (;;) {
    const typed = (await lines.question('> ')).trim();
    if (typed === '') return undefined;
    const read = readValue(field, typed, schema);
    const fault = 'fault' in read ? read.fault : unknownId(field, read.value, snapshot);
    if (fault === undefined && 'value' in read) return read.value;
    process.stdout.write(`  ${fault ?? ''}\n`);
  }
}

function unknownId({ refersTo }: FieldDescription, value: unknown, { entries }: Snapshot): string | undefined {
  const shelf = [...entries].find(([name]) => name === refersTo)?.[1];
  if (shelf === undefined) return undefined;
  const wrong = (Array.isArray(value) ? value : [value]).map(String).find((id) => !shelf.has(id));
  if (wrong === undefined) return undefined;
  const near = findNearest(wrong, shelf.keys());
  return `"${wrong}" is not in content/${String(refersTo)}.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`;
}

async function askId(lines: Interface, suggestion: string): Promise<string> {
  process.stdout.write(
    `\nName of the file, which is also its address${suggestion === '' ? '' : ` (empty for ${suggestion})`}\n`,
  );
  for (;;) {
    const typed = (await lines.question('> ')).trim() || suggestion;
    if (ID_PATTERN.test(typed)) return typed;
    process.stdout.write('  Use lower-case letters, digits and single hyphens.\n');
  }
}
