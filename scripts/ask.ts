// Asks for the fields of a new entry in plain words, one line each, and asks again when an answer does not fit.
import { createInterface } from 'node:readline/promises';
import type { z } from 'astro/zod';
import type { Snapshot } from '#check/read/snapshot.ts';
import { suggestId, type EntryRequest } from '#check/scaffold/new-entry.ts';
import { isOneLine, readValue } from '#check/scaffold/read-value.ts';
import { newCommand, toCollection, withArticle } from '#check/text/collection-names.ts';
import { suggestIds } from '#check/text/suggest-ids.ts';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { getFieldSchema, type FieldDescription } from '#schema/describe.ts';
import { ID_PATTERN } from '#schema/fields.ts';

/** Where the questions appear and the answers come from. */
export interface Prompt {
  say: (line: string) => void;
  ask: (prompt: string) => Promise<string>;
}

/** Somebody ended the questions with Ctrl+C or Ctrl+D. */
export class PromptCancelled extends Error {}

/** The person at the keyboard; `work` is done before the keyboard is given back. */
export async function withKeyboard<T>(work: (prompt: Prompt) => Promise<T>): Promise<T> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await work({
      say: (line) => void process.stdout.write(`${line}\n`),
      ask: (prompt) =>
        lines.question(prompt).catch(() => {
          throw new PromptCancelled('Stopped. Nothing was written.');
        }),
    });
  } finally {
    lines.close();
  }
}

/** Only needed fields that fit on one line are asked for; an empty answer leaves the example in its place. */
export async function askEntry(
  request: EntryRequest,
  fields: readonly FieldDescription[],
  snapshot: Snapshot,
  prompt: Prompt,
): Promise<EntryRequest> {
  const { schema, singular } = COLLECTIONS[request.collection];
  prompt.say(`Let us add ${withArticle(singular)}. An empty answer can be filled in later, in the file.`);
  const given: Record<string, unknown> = { ...request.given };
  for (const field of fields) {
    if (!field.required || given[field.name] !== undefined || !isOneLine(field)) continue;
    // A new consultation brings its first figure along.
    if (request.collection === 'consultations' && field.name === 'figures') continue;
    const value = await askField(
      prompt,
      field,
      snapshot,
      getFieldSchema(schema, field.name),
      firstSource(field, given),
    );
    if (value !== undefined) given[field.name] = value;
  }
  return { ...request, given, id: request.id ?? (await askId(prompt, suggestId(request.collection, given))) };
}

/** What to add, by its number or its name. */
export async function askCollection(prompt: Prompt): Promise<CollectionName> {
  const names = COLLECTION_NAMES.map(
    (name, index) => `  ${String(index + 1).padStart(2)}  ${COLLECTIONS[name].singular}`,
  );
  prompt.say(`What would you like to add? Type its number or its name.\n\n${names.join('\n')}\n`);
  return askUntil(prompt, (typed) => {
    const collection = COLLECTION_NAMES[Number(typed) - 1] ?? toCollection(typed);
    return collection === undefined ? { fault: 'Type one of the numbers or names above.' } : { value: collection };
  });
}

/** Asks again, saying why, until an answer fits. */
async function askUntil<T>(prompt: Prompt, read: (typed: string) => { value: T } | { fault: string }): Promise<T> {
  for (;;) {
    const answer = read((await prompt.ask('> ')).trim());
    if ('value' in answer) return answer.value;
    prompt.say(`  ${answer.fault}`);
  }
}

async function askField(
  prompt: Prompt,
  field: FieldDescription,
  snapshot: Snapshot,
  schema: z.ZodType | undefined,
  likely: string | undefined,
): Promise<unknown> {
  const { title = field.name, help = '', shape } = field;
  const choices = shape.kind === 'choice' ? ` (${shape.choices.join(', ')})` : '';
  prompt.say(`\n${title}: ${help}${choices}\n${adviseAnswer(field, likely)}`.trimEnd());
  return askUntil<unknown>(prompt, (typed) => {
    if (typed === '') return { value: likely };
    const read = readValue(field, typed, schema, snapshot.entries);
    const fault = 'value' in read ? findUnknown(field, read.value, snapshot) : findLike(field, typed, snapshot);
    if (fault !== undefined || 'fault' in read) return fault === undefined ? read : { fault };
    const written = Array.isArray(read.value) ? read.value.join(', ') : String(read.value);
    if (written !== typed) prompt.say(`  Written as ${written}`);
    return read;
  });
}

/** The item summarises a publication, and that is usually the first source given for it. */
function firstSource(
  { refersTo, shape }: FieldDescription,
  given: Readonly<Record<string, unknown>>,
): string | undefined {
  const sources: unknown = given['sources'];
  if (refersTo !== 'sources' || shape.kind === 'list' || !Array.isArray(sources)) return undefined;
  return typeof sources[0] === 'string' ? sources[0] : undefined;
}

/** How to answer: with what, and what an empty line means. */
function adviseAnswer({ shape, refersTo, example }: FieldDescription, likely: string | undefined): string {
  if (likely !== undefined) return `(empty for ${likely})`;
  if (refersTo !== undefined && refersTo !== 'any') {
    return `(the id, the title or the web address${shape.kind === 'list' ? '; several ids with commas' : ''})`;
  }
  if (shape.kind === 'list') return '(several with commas)';
  return typeof example === 'string' || typeof example === 'number' ? `(for example: ${example})` : '';
}

function findUnknown({ refersTo }: FieldDescription, value: unknown, snapshot: Snapshot): string | undefined {
  const known = [...snapshot.entries].find(([name]) => name === refersTo)?.[1];
  if (known === undefined) return undefined;
  const wrong = (Array.isArray(value) ? value : [value]).map(String).find((id) => !known.has(id));
  if (wrong === undefined) return undefined;
  return adviseUnknown(wrong, refersTo ?? '', snapshot);
}

/** Words that are no id, where an id belongs. */
function findLike({ refersTo }: FieldDescription, typed: string, snapshot: Snapshot): string | undefined {
  return COLLECTION_NAMES.some((name) => name === refersTo)
    ? adviseUnknown(typed, refersTo ?? '', snapshot)
    : undefined;
}

function adviseUnknown(typed: string, refersTo: string, { entries }: Snapshot): string {
  const collection = COLLECTION_NAMES.find((name) => name === refersTo);
  const near = suggestIds(entries, refersTo, typed);
  const guess = near.length > 0 ? `  Did you mean ${near.join(' or ')}?` : '';
  const add = collection === undefined ? '' : `  To add it first, press Ctrl+C:   ${newCommand(collection)}`;
  return `"${typed}" is not in content/${refersTo}.${guess}${add}`;
}

async function askId(prompt: Prompt, suggestion: string): Promise<string> {
  prompt.say(`\nName of the file, which is also its address${suggestion === '' ? '' : ` (empty for ${suggestion})`}`);
  return askUntil(prompt, (typed) => {
    const id = typed || suggestion;
    return ID_PATTERN.test(id) ? { value: id } : { fault: 'Use lower-case letters, digits and single hyphens.' };
  });
}
