// Puts the fields of an entry into the order in which the forms write them, so that a change shows as what it is. Text in, text out.
import { isDeepStrictEqual } from 'node:util';
import { splitFrontMatter } from '#files/front-matter.ts';
import { readYaml } from '#files/yaml.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { describeFields } from '#schema/describe.ts';
import { inWrittenOrder } from '#schema/order.ts';
import { locate } from './read/locate.ts';

/**
 * The same text when the fields stand in order, cannot be read, or would mean anything else in another order.
 * @param path below content/
 */
export function sortFields(path: string, text: string): string {
  const locus = locate(path);
  if (locus.kind !== 'entry') return text;
  const { schema, format } = COLLECTIONS[locus.collection];
  const names = inWrittenOrder(locus.collection, describeFields(schema)).map(({ name }) => name);
  if (format === 'yaml') return sortYaml(text, names);
  const parts = splitFrontMatter(text);
  if (parts === undefined) return text;
  const start = text.indexOf('\n') + 1;
  return `${text.slice(0, start)}${sortYaml(parts.yaml, names)}${text.slice(start + parts.yaml.length)}`;
}

function sortYaml(yaml: string, names: readonly string[]): string {
  const { head, fields, tail } = takeApart(yaml);
  const places = fields.map(({ name }) => names.indexOf(name));
  if (places.includes(-1) || places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0)))
    return yaml;
  const sorted = fields.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  const text = [...head, ...sorted.flatMap(({ lines }) => lines), ...tail].join('\n');
  const { data } = readYaml(yaml);
  return data !== undefined && isDeepStrictEqual(data, readYaml(text).data) ? text : yaml;
}

interface Parts {
  /** Remarks on the whole file, up to the first blank line. */
  head: string[];
  fields: { name: string; lines: string[] }[];
  /** Remarks and blank lines after the last field. */
  tail: string[];
}

/** A remark belongs to the field below it. */
function takeApart(yaml: string): Parts {
  const parts: Parts = { head: [], fields: [], tail: [] };
  let waiting: string[] = [];
  for (const line of yaml.split('\n')) {
    const name = /^([A-Za-z]\w*):(?:[ \t]|$)/.exec(line)?.[1];
    const last = parts.fields.at(-1);
    if (name !== undefined) {
      parts.fields.push({ name, lines: [...waiting, line] });
      waiting = [];
    } else if (/^(?:#|\s*$)/.test(line)) {
      waiting.push(line);
      if (last === undefined && line.trim() === '') parts.head.push(...waiting.splice(0));
    } else {
      (last?.lines ?? parts.head).push(...waiting.splice(0), line);
    }
  }
  parts.tail = waiting;
  return parts;
}
