// Promise: no list names a thing twice, and no sentence stands on a page twice.
import { toFinding, type Finding } from '../finding.ts';
import type { ContentFile, Fields } from '../read/snapshot.ts';
import { walkGroups } from '../read/walk-values.ts';
import { nameOfField } from '../text/explain-fields.ts';
import { showValue } from '../text/show-value.ts';
import { toKey } from './repeated.ts';
import type { Rule } from './rule.ts';

/** Shorter lines may recur: headings of tables, names, a source on a line of its own. */
const LONG_LINE = 60;

export const noRepetition: Rule = ({ files }) =>
  files.flatMap((file) => [...checkLists(file, file.fields), ...checkLines(file), ...checkParagraphs(file)]);

function checkLists({ path: file }: ContentFile, fields: Fields | undefined): Finding[] {
  if (fields?.data === undefined) return [];
  const found: Finding[] = [];
  walkGroups(fields.data, (group, path) => {
    for (const [name, list] of Object.entries(group)) {
      if (!Array.isArray(list)) continue;
      const seen = new Set<string>();
      list.forEach((item: unknown, index) => {
        const key = JSON.stringify(item);
        if (seen.has(key)) {
          found.push(
            toFinding('item-repeated', {
              file,
              place: fields.yaml.placeOfValue([...path, name, index]),
              what: `${nameOfField([...path, name])} has ${typeof item === 'object' ? 'the same item' : showValue(item)} twice.`,
              remedy: 'Delete one of the two.',
              value: typeof item === 'string' ? item : undefined,
            }),
          );
        }
        seen.add(key);
      });
    }
  });
  return found;
}

/** Shorter ones may recur, as cells of tables may; a line that recurs whole is reported as a line. */
const LONG_PARAGRAPH = 40;

function checkParagraphs({ path: file, prose }: ContentFile): Finding[] {
  const seen = new Map<string, string>();
  return (prose?.outline?.paragraphs ?? []).flatMap(({ text, urls, isCell, place }) => {
    const key = toKey(text);
    const first = isCell || key.length < LONG_PARAGRAPH ? undefined : seen.get(key);
    if (!isCell) seen.set(key, first ?? text);
    const isToldByLine = first?.split('\n').some((line) => line.length >= LONG_LINE && text.split('\n').includes(line));
    const repeated = urls.find((url, index) => urls.indexOf(url) < index);
    return [
      ...(first === undefined || isToldByLine === true
        ? []
        : [
            toFinding('words-repeated', {
              file,
              place,
              what: `This paragraph already stands above: ${showValue(text)}.`,
              remedy: 'Delete one of the two.',
            }),
          ]),
      ...(repeated === undefined
        ? []
        : [
            toFinding('words-repeated', {
              file,
              place,
              what: `This paragraph links to ${showValue(repeated)} twice.`,
              remedy: 'Keep the first link; write the words of the other alone.',
              value: repeated,
            }),
          ]),
    ];
  });
}

function checkLines({ path: file, prose }: ContentFile): Finding[] {
  if (prose === undefined) return [];
  const seen = new Set<string>();
  return prose.text.split('\n').flatMap((line, index) => {
    const words = line.trim();
    if (words.replace(/<[^<>]*>/g, '').trim().length < LONG_LINE) return [];
    const isRepeated = seen.has(words);
    seen.add(words);
    if (!isRepeated) return [];
    return toFinding('words-repeated', {
      file,
      place: { line: index + prose.firstLine, column: 1 },
      what: `This line already stands above: ${showValue(words)}.`,
      remedy: 'Delete one of the two.',
    });
  });
}
