// npm run new: asks for a title and a few fields, and writes a new entry that the check accepts. It never overwrites.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'astro/zod';
import { findContentProblems } from '#check/find-content-problems.ts';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import type { Snapshot } from '#check/read/snapshot.ts';
import { formatFinding } from '#check/report/text.ts';
import { toExample } from '#check/scaffold/fill-fields.ts';
import {
  idsOf,
  missingFields,
  newEntry,
  suggestId,
  type EntryRequest,
  type NewEntry,
  type NewFile,
} from '#check/scaffold/new-entry.ts';
import { isOneLine, readValue } from '#check/scaffold/read-value.ts';
import { newCommand, toCollection, withArticle } from '#check/text/collection-names.ts';
import { contentFolder } from '#files/content-folder.ts';
import { findNearest } from '#check/text/nearest.ts';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { describeFields, getFieldSchema, type FieldDescription } from '#schema/describe.ts';
import { ID_PATTERN } from '#schema/fields.ts';
import { askCollection, askEntry, PromptCancelled, withKeyboard } from './ask.ts';
import { askHub, HUB_QUESTIONS, makeHub, findHubAnswerFault, type HubAnswers } from './new-hub.ts';

/** A sentence for the person at the keyboard; nothing was written. */
class Refusal extends Error {}

async function main(args: readonly string[]): Promise<number> {
  const [word, ...rest] = args;
  const isNamed = word !== undefined && !word.startsWith('-');
  if (!isNamed && !isPerson()) throw new Refusal(usage());
  if (word === 'hub') return newHub(rest);
  const collection = isNamed ? findCollection(word) : await withKeyboard(askCollection);
  const fields = describeFields(COLLECTIONS[collection].schema);
  if (rest.includes('--help')) {
    process.stdout.write(describeFlags(collection, fields));
    return 0;
  }
  const { folder, snapshot, id, given } = readFlags(collection, fields, isNamed ? rest : args);
  const request = await complete({ collection, id, given }, fields, snapshot);
  const entry = newEntry(request, snapshot);
  const paths = write(folder, entry.files);
  report(folder, request, entry, paths);
  return 0;
}

async function newHub(args: readonly string[]): Promise<number> {
  const names = Object.keys(HUB_QUESTIONS) as (keyof HubAnswers)[];
  const { values } = parse(args, Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])));
  const given: Partial<HubAnswers> = values;
  const answers = isPerson() ? await withKeyboard((prompt) => askHub(given, prompt)) : given;
  const missing = names.filter((name) => answers[name] === undefined);
  if (missing.length > 0)
    throw new Refusal(
      `A new hub also needs:\n${missing.map((name) => `  --${name} "…"   ${HUB_QUESTIONS[name]}`).join('\n')}`,
    );
  const refused = findHubAnswerFault(answers as HubAnswers);
  if (refused !== undefined) throw new Refusal(refused);
  process.stdout.write(makeHub(answers as HubAnswers, (folder, files) => write(folder, files)));
  return 0;
}

/** Somebody sits at the keyboard and can be asked. */
function isPerson(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

function findCollection(word: string): CollectionName {
  const collection = toCollection(word);
  if (collection !== undefined) return collection;
  const near = findNearest(word, COLLECTION_NAMES)[0];
  throw new Refusal(
    `There is nothing called "${word}" to add.${near === undefined ? '' : ` Did you mean "${near}"?`}\n\n${usage()}`,
  );
}

function usage(): string {
  const commands = COLLECTION_NAMES.map(
    (name) => `  ${newCommand(name).padEnd(30)} ${withArticle(COLLECTIONS[name].singular)}`,
  );
  return `Say what to add:\n\n${commands.join('\n')}\n  ${'npm run new hub'.padEnd(30)} the content of another hub\n\nWithout questions, with flags:   npm run new news -- --title "…"   (every field is a flag)`;
}

/** One line a flag, with what it is for. */
function describeFlags(collection: CollectionName, fields: readonly FieldDescription[]): string {
  const flags = [
    ...fields.filter(isOneLine).map(({ name, help = '' }) => [name, help]),
    ['id', 'The name of the file, which is also its address; made from the title when left out.'],
    ['content', 'The folder of the content.'],
  ];
  const lines = flags.map(([name = '', help = '']) => `  ${`--${name}`.padEnd(16)} ${help}`.trimEnd());
  return `${newCommand(collection)} -- --title "…"\n\n${lines.join('\n')}\n\nWithout flags it asks.\n`;
}

function readFlags(
  collection: CollectionName,
  fields: readonly FieldDescription[],
  args: readonly string[],
): { folder: string; snapshot: Snapshot; id: string | undefined; given: Record<string, unknown> } {
  const writable = fields.filter(isOneLine);
  const options = Object.fromEntries(
    [...writable.map(({ name }) => name), 'id', 'content'].map((name) => [name, { type: 'string' as const }]),
  );
  const { values } = parse(args, options);
  const folder = values['content'] ?? contentFolder();
  const snapshot = readSnapshot(folder);
  if (snapshot.folder !== 'read')
    throw new Refusal(`There is no folder ${folder}. Start in the folder of the project.`);
  const given: Record<string, unknown> = {};
  for (const field of writable) {
    const typed = values[field.name];
    if (typed === undefined) continue;
    const read = readValue(field, typed, schemaOf(collection, field.name), snapshot.entries);
    if ('fault' in read) throw new Refusal(`--${read.fault}\n${field.help ?? ''}`.trim());
    given[field.name] = read.value;
  }
  if (values['id'] !== undefined && !ID_PATTERN.test(values['id'])) {
    throw new Refusal(
      `--id "${values['id']}" cannot be an address. Use lower-case letters, digits and single hyphens.`,
    );
  }
  return { folder, snapshot, id: values['id'], given };
}

function parse(
  args: readonly string[],
  options: Record<string, { type: 'string' }>,
): { values: Record<string, string | undefined> } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false });
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new Refusal(`${error instanceof Error ? error.message : ''}\nThe flags are: ${known.join(' ')}`);
  }
}

/** Asks a person; a script must give what is needed. */
async function complete(
  request: EntryRequest,
  fields: readonly FieldDescription[],
  snapshot: Snapshot,
): Promise<EntryRequest> {
  if (isPerson()) {
    return withKeyboard((prompt) => askEntry(request, fields, snapshot, prompt));
  }
  const missing = missingFields(request);
  const hasName = request.id !== undefined || suggestId(request.collection, request.given) !== '';
  if (missing.length === 0 && hasName) return request;
  const ids = idsOf(snapshot);
  const flags = missing.map((field) => `  --${field.name} "${String(toExample(field, ids))}"`);
  if (!hasName && !missing.some(({ name }) => name === 'title' || name === 'term'))
    flags.unshift('  --title "…"   or   --id "…"');
  throw new Refusal(
    `${withArticle(COLLECTIONS[request.collection].singular)} also needs:\n${flags.join('\n')}`.replace(/^a/, 'A'),
  );
}

function schemaOf(collection: CollectionName, name: string): z.ZodType | undefined {
  return getFieldSchema(COLLECTIONS[collection].schema, name);
}

function alreadyThere(path: string): Refusal {
  return new Refusal(`content/${path} exists already. Nothing was changed. Choose another name with --id.`);
}

/** All or nothing: when one of the files exists, none is written. */
function write(folder: string, files: readonly NewFile[]): string[] {
  const written: string[] = [];
  for (const { path } of files) if (existsSync(join(folder, path))) throw alreadyThere(path);
  for (const { path, text } of files) {
    const location = join(folder, path);
    try {
      mkdirSync(dirname(location), { recursive: true });
      writeFileSync(location, text, { flag: 'wx' });
      written.push(path);
    } catch (error) {
      const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      throw exists ? alreadyThere(path) : new Refusal(`content/${path} cannot be written.`);
    }
  }
  return written;
}

function report(folder: string, request: EntryRequest, entry: NewEntry, paths: readonly string[]): void {
  const files = paths.map((path) => `content/${path}`);
  const steps = nextSteps(request, entry);
  process.stdout.write(
    `Wrote ${files.join('\n      ')}\n\nNext:\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}\n`,
  );
  const own = findContentProblems(folder).filter(({ file, severity }) => files.includes(file) && severity === 'error');
  if (own.length > 0) process.stdout.write(`\nStill to fix:\n\n${own.map(formatFinding).join('\n\n')}\n`);
}

/** What the editor does now, in order. */
function nextSteps({ collection }: EntryRequest, { examples, isDraft, address }: NewEntry): string[] {
  const { format } = COLLECTIONS[collection];
  return [
    ...(examples.length > 0 ? [`Replace the examples: ${examples.join(', ')}. Delete the remark above each.`] : []),
    ...(collection === 'consultations'
      ? [
          'Write the finding, the question and the base of the first figure into its .yaml file, its numbers into the .csv file.',
          'For every figure more:   npm run new figure',
        ]
      : []),
    ...(collection === 'figures'
      ? ['Write the numbers into the .csv file, and add the id to "figures" in about.yaml.']
      : []),
    ...(format === 'mdx' ? ['Write the text.'] : []),
    ...(format === 'mdx' || isDraft ? [`See it as you save:   npm run dev   and open ${address}`] : []),
    // Of a draft the check accepts examples, so it is asked last.
    ...(isDraft ? ['When it is ready, delete "draft: true". Until then it is not published.'] : []),
    'Look for mistakes:   npm run check',
  ];
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isExpected = error instanceof Refusal || error instanceof PromptCancelled;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${isExpected ? message : `The script itself broke: ${message}`}\n`);
  process.exitCode = isExpected ? 1 : 2;
}
