// Writes the text of a new entry: its fields with their help as remarks, and a first heading with a sentence to replace.
import { stringify } from 'yaml';
import type { FieldDescription } from '#schema/describe.ts';
import type { FilledField } from './fill-fields.ts';

/** Stands above a value that only shows what belongs there; the check refuses to publish it. */
export const EXAMPLE_MARK = '# Replace this example.';
/** Stands in the text of a new entry; the check refuses to publish it. */
export const TEXT_PLACEHOLDER = 'Write here what the reader should know';
/** Stands as a label in a new table; the check refuses to publish it. */
export const LABEL_PLACEHOLDER = 'Write here what the number is about';
/** The first line of a file that is an example as a whole: it is published, but not in a release. */
export const EXAMPLE_FILE_MARK = '# This file is an example: make it yours, then delete this line.';
const WIDTH = 110;

/** A field that is not used yet, with a value that shows its form. */
interface UnusedField {
  description: FieldDescription;
  example: unknown;
}

/** The YAML of an entry; fields not used yet follow as remarks, so that nobody has to look them up. */
export function writeFields(filled: readonly FilledField[], unused: readonly UnusedField[]): string {
  const used = filled.map((field) =>
    [
      ...toRemark(field.description),
      ...(field.isExample ? [EXAMPLE_MARK] : []),
      toYaml(field.description.name, field.value),
    ].join('\n'),
  );
  const open = unused.map(({ description, example }) =>
    [
      ...toRemark(description),
      ...toYaml(description.name, example)
        .split('\n')
        .map((line) => `#   ${line}`),
    ].join('\n'),
  );
  const head =
    open.length === 0
      ? []
      : ['# Fields you may add: copy the lines with three spaces after the #, without # and spaces.'];
  return `${[...used, ...head, ...open].join('\n\n')}\n`;
}

/** The whole text of an .mdx file. */
export function writeMdx(yaml: string, source: string | undefined): string {
  const cited = source === undefined ? '' : `<Source id="${source}"/>`;
  return `---\n${yaml}---\n\n## First heading\n\n${TEXT_PLACEHOLDER}, and end each statement of fact with its source.${cited}\n`;
}

function toYaml(name: string, value: unknown): string {
  return stringify({ [name]: value }, { lineWidth: 0 }).trimEnd();
}

function toRemark({ title, help }: FieldDescription): string[] {
  const text = [title, help].filter((part) => part !== undefined && part !== '').join(': ');
  return wrap(text).map((line) => `# ${line}`);
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
