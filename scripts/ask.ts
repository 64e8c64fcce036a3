// Asks for the fields of a new entry in plain words, one line each, and asks again when an answer does not fit.
import { createInterface } from 'node:readline/promises';
import type { z } from 'astro/zod';
import type { Snapshot } from '#check/read/snapshot.ts';
import { suggestId, type EntryWish } from '#check/scaffold/new-entry.ts';
import { isOneLine, readValue } from '#check/scaffold/read-value.ts';
import { withArticle } from '#check/text/collection-words.ts';
import { findNearest } from '#check/text/nearest.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { getFieldSchema, type FieldDescription } from '#schema/describe.ts';
import { ID_PATTERN } from '#schema/fields.ts';

/** Where the questions appear and the answers come from. */
export interface Desk {
  say: (words: string) => void;
  ask: (prompt: string) => Promise<string>;
}

/** Somebody ended the questions with Ctrl+C or Ctrl+D. */
export class Stopped extends Error {}

/** The person at the keyboard; `work` is done before the keyboard is given back. */
export async function withKeyboard<T>(work: (desk: Desk) => Promise<T>): Promise<T> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await work({
      say: (words) => void process.stdout.write(`${words}\n`),
      ask: (prompt) =>
        lines.question(prompt).catch(() => {
          throw new Stopped('Stopped. Nothing was written.');
        }),
    });
  } finally {
    lines.close();
  }
}

/** Only needed fields that fit on one line are asked for; an empty answer leaves the example in its place. */
export async function askEntry(
  wish: EntryWish,
  fields: readonly FieldDescription[],
  snapshot: Snapshot,
  desk: Desk,
): Promise<EntryWish> {
  const { schema, singular } = COLLECTIONS[wish.collection];
  desk.say(`Let us add ${withArticle(singular)}. An empty answer can be filled in later, in the file.`);
  const given: Record<string, unknown> = { ...wish.given };
  for (const field of fields) {
    if (!field.required || given[field.name] !== undefined || !isOneLine(field)) continue;
    // A new consultation brings its first figure along.
    if (wish.collection === 'consultations' && field.name === 'figures') continue;
    const value = await askField(desk, field, snapshot, getFieldSchema(schema, field.name));
    if (value !== undefined) given[field.name] = value;
  }
  return { ...wish, given, id: wish.id ?? (await askId(desk, suggestId(wish.collection, given))) };
}

async function askField(
  desk: Desk,
  field: FieldDescription,
  snapshot: Snapshot,
  schema: z.ZodType | undefined,
): Promise<unknown> {
  const { title = field.name, help = '', shape } = field;
  const choices = shape.kind === 'choice' ? ` (${shape.choices.join(', ')})` : '';
  const several = shape.kind === 'list' ? ' (more than one: with commas)' : '';
  desk.say(`\n${title}: ${help}${choices}${several}`);
  for (;;) {
    const typed = (await desk.ask('> ')).trim();
    if (typed === '') return undefined;
    const read = readValue(field, typed, schema);
    const fault = 'fault' in read ? read.fault : findUnknown(field, read.value, snapshot);
    if (fault === undefined && 'value' in read) return read.value;
    desk.say(`  ${fault ?? ''}`);
  }
}

function findUnknown({ refersTo }: FieldDescription, value: unknown, { entries }: Snapshot): string | undefined {
  const shelf = [...entries].find(([name]) => name === refersTo)?.[1];
  if (shelf === undefined) return undefined;
  const wrong = (Array.isArray(value) ? value : [value]).map(String).find((id) => !shelf.has(id));
  if (wrong === undefined) return undefined;
  const near = findNearest(wrong, shelf.keys());
  return `"${wrong}" is not in content/${String(refersTo)}.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`;
}

async function askId(desk: Desk, suggestion: string): Promise<string> {
  desk.say(`\nName of the file, which is also its address${suggestion === '' ? '' : ` (empty for ${suggestion})`}`);
  for (;;) {
    const typed = (await desk.ask('> ')).trim() || suggestion;
    if (ID_PATTERN.test(typed)) return typed;
    desk.say('  Use lower-case letters, digits and single hyphens.');
  }
}
