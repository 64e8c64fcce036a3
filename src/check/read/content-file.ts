// Reads one file of content/ into all the parts the rules look at.
import type { z } from 'astro/zod';
import { splitFrontMatter, type SplitFile } from '#files/front-matter.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { describeFields } from '#schema/describe.ts';
import { SETTINGS, WRITTEN_SETTINGS } from '#schema/settings.ts';
import { STRANGE_SPACE } from '../text/strange-space.ts';
import type { ListedFile } from './list-files.ts';
import { locate, type ContentPath } from './locate.ts';
import { readProsePart } from './prose-part.ts';
import { LARGEST_RECORD, LARGEST_TABLE, LARGEST_TEXT, readPicture, readText, type ReadResult } from './read-bytes.ts';
import { findSchemaIssues } from './schema-issues.ts';
import type { ContentFile, Fields } from './snapshot.ts';
import { isGroup } from './walk-values.ts';
import { readYamlPart, type YamlPart } from './yaml-part.ts';

/** Never throws on anything a file can hold. */
export function readContentFile(listed: ListedFile): ContentFile {
  const locus = locate(listed.path);
  const reading = listed.isPlain ? readFor(locus, listed.location) : undefined;
  return toContentFile(listed.path, locus, reading);
}

/** The same from what was read; the property tests begin here. */
export function toContentFile(path: string, locus: ContentPath, reading: ReadResult | undefined): ContentFile {
  const text = reading?.state === 'text' ? reading.text : undefined;
  const conflictLine = text === undefined ? undefined : findConflict(path, text);
  const file: ContentFile = {
    path: `content/${path}`,
    locus,
    reading,
    text,
    conflictLine,
    secondBlockLine: undefined,
    fields: undefined,
    prose: undefined,
  };
  if (text === undefined || conflictLine !== undefined || text.trim() === '') return file;
  // Reported separately; read as what was meant, it hides no other fault and brings none.
  return { ...file, ...readParts(locus, text.replace(STRANGE_SPACE, ' ')) };
}

function readFor(locus: ContentPath, location: string): ReadResult | undefined {
  if (locus.kind === 'unknown') return undefined;
  if (locus.kind === 'picture') return readPicture(location);
  return readText(location, toLargest(locus));
}

function toLargest(locus: ContentPath): number {
  if (locus.kind === 'table') return LARGEST_TABLE;
  const isRecord = locus.kind === 'setting' && WRITTEN_SETTINGS.every((name) => name !== locus.id);
  return isRecord ? LARGEST_RECORD : LARGEST_TEXT;
}

function readParts(locus: ContentPath, text: string): Partial<ContentFile> {
  if (locus.kind === 'setting') return { fields: toFields(readYamlPart(text, 1), SETTINGS[locus.id]) };
  if (locus.kind === 'example') return { prose: readProsePart(text, 1) };
  if (locus.kind !== 'entry') return {};
  const { schema, format } = COLLECTIONS[locus.collection];
  if (format === 'yaml') return { fields: toFields(readYamlPart(text, 1), schema) };
  const parts = splitFrontMatter(text);
  if (parts === undefined) return {};
  const names = new Set(describeFields(schema).map(({ name }) => name));
  const secondBlockLine = parts.yaml.trim() === '' ? undefined : findSecondBlock(parts, names);
  // Nobody can tell which of the two is meant.
  if (secondBlockLine !== undefined) return { secondBlockLine };
  return {
    fields: toFields(readYamlPart(parts.yaml, parts.yamlLine), schema),
    prose: readProsePart(parts.body, parts.bodyLine),
  };
}

/** The fields of a text that is YAML throughout, held against a schema. */
export function toFields(yaml: YamlPart, schema: z.ZodType | undefined): Fields {
  const isReadable = yaml.faults.length === 0 && yaml.excess === undefined && yaml.text.trim() !== '';
  return {
    yaml,
    schema,
    data: isReadable && isGroup(yaml.data) ? yaml.data : undefined,
    issues: isReadable && schema !== undefined ? findSchemaIssues(schema, yaml.data) : [],
  };
}

/** The line between the two versions, =======, alone is looked for in fields only: in text it underlines a heading. */
function findConflict(path: string, text: string): number | undefined {
  const fields = path.endsWith('.mdx') ? (/^---[ \t]*\n[^]*?^---[ \t]*$/m.exec(text)?.[0] ?? '') : text;
  const places = [text.search(/^(?:<{7}|>{7}|\|{7})(?: |$)/m), fields.search(/^={7}$/m)].filter((at) => at >= 0);
  return places.length === 0 ? undefined : text.slice(0, Math.min(...places)).split('\n').length;
}

// Finds a second block of fields in an .mdx file: the front matter was pasted twice, or a whole entry below another.

const HYPHENS = /^---[ \t]*$/;
const FIELD = /^([A-Za-z]\w*):(?:[ \t]|$)/;
/** What may stand between names: an item or a continuation further in, a remark, a blank line. */
const BETWEEN = /^(?:[ \t]|- |#[^#]|$)/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

/**
 * The line of the file with the hyphens that open the second block, counted from 1; undefined when there is one block.
 * @param names Fields an entry of this kind has: a paragraph such as "Note: …" between two lines is no block.
 */
function findSecondBlock({ body, bodyLine }: SplitFile, names: ReadonlySet<string>): number | undefined {
  // The line that closed the first block may have been meant to open the second.
  const lines = ['---', ...body.split('\n')];
  let isCode = false;
  const at = lines.findIndex((line, index) => {
    if (FENCE.test(line)) isCode = !isCode;
    return !isCode && HYPHENS.test(line) && isBlock(lines, index + 1, names);
  });
  return at < 0 ? undefined : bodyLine - 1 + at;
}

/** Lines of fields, at least one of them with a name we know, up to a line of hyphens. */
function isBlock(lines: readonly string[], start: number, names: ReadonlySet<string>): boolean {
  let isKnown = false;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (HYPHENS.test(line)) return isKnown;
    const name = FIELD.exec(line)?.[1];
    if (name === undefined && !BETWEEN.test(line)) return false;
    if (name !== undefined && names.has(name)) isKnown = true;
  }
  return false;
}
