// Promise: no list names a thing twice, and no sentence stands on a page twice.
import { toFinding, toPlace, type Finding } from '../finding.ts';
import { type ContentFile, type Fields, isEntry, type EntryFile, type Rule } from '../read/snapshot.ts';
import { walkGroups, isGroup } from '../read/walk-values.ts';
import { nameOfField } from '../text/explain-fields.ts';
import { showValue } from '../text/show-value.ts';
import { toKey } from './repeated.ts';
import { formatDay } from '#time/days.ts';

/** Shorter lines may recur: headings of tables, names, a source on a line of its own. */
const LONG_LINE = 60;

export const noRepetition: Rule = ({ files }) =>
  files.flatMap((file) => [...checkLists(file, file.fields), ...checkLines(file), ...checkParagraphs(file)]);

function checkLists({ path: file }: ContentFile, fields: Fields | undefined): Finding[] {
  if (fields?.data === undefined) return [];
  const found: Finding[] = [];
  for (const [group, path] of walkGroups(fields.data)) {
    for (const [name, list] of Object.entries(group)) {
      if (!Array.isArray(list)) continue;
      const seen = new Set<string>();
      list.forEach((item: unknown, index) => {
        const key = JSON.stringify(item);
        if (seen.has(key)) {
          found.push(
            toFinding('item-repeated', file, fields.yaml.placeOfValue([...path, name, index]), {
              what: `${nameOfField([...path, name])} has ${typeof item === 'object' ? 'the same item' : showValue(item)} twice.`,
              remedy: 'Delete one of the two.',
              value: typeof item === 'string' ? item : undefined,
            }),
          );
        }
        seen.add(key);
      });
    }
  }
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
            toFinding('text-repeated', file, place, {
              what: `This paragraph is already above: ${showValue(text)}.`,
              remedy: 'Delete one of the two.',
            }),
          ]),
      ...(repeated === undefined
        ? []
        : [
            toFinding('text-repeated', file, place, {
              what: `This paragraph links to ${showValue(repeated)} twice.`,
              remedy: 'Keep the first link; of the other keep the text alone.',
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
    const text = line.trim();
    if (text.replace(/<[^<>]*>/g, '').trim().length < LONG_LINE) return [];
    const isRepeated = seen.has(text);
    seen.add(text);
    if (!isRepeated) return [];
    return toFinding('text-repeated', file, toPlace(index + prose.firstLine), {
      what: `This line is already above: ${showValue(text)}.`,
      remedy: 'Delete one of the two.',
    });
  });
}

// Promise (warning): a summary says more than the title above it and the date beside it.

/** Shorter titles are names, which a sentence may need. */
const FEWEST_WORDS = 4;

export const summariesAddSomething: Rule = ({ files }) => files.filter(isEntry).flatMap((file) => [...checkFile(file)]);

function* checkFile({ path: file, fields }: ContentFile): Generator<Finding> {
  const { title, summary, on, publishedOn } = fields?.data ?? {};
  if (fields === undefined || typeof title !== 'string' || typeof summary !== 'string') return;
  const date = [on, publishedOn].find((value) => typeof value === 'string');
  const day = date === undefined ? '' : formatDay(date);
  const repeated = repeatsTitle(title, summary)
    ? title
    : /\d [A-Z]/.test(day) && summary.includes(day)
      ? day
      : undefined;
  if (repeated === undefined) return;
  yield toFinding('summary-repeats', file, fields.yaml.placeOfValue(['summary']), {
    what: `The summary repeats the ${repeated === title ? 'title' : 'date'}, ${showValue(repeated)}.`,
    remedy: 'Say what a reader does not see above it: what it is for, for whom, what came of it.',
    value: repeated,
  });
}

function repeatsTitle(title: string, summary: string): boolean {
  const text = toWords(title);
  return text.split(' ').length >= FEWEST_WORDS && ` ${toWords(summary)} `.includes(` ${text} `);
}

/** Without the article it begins with. */
function toWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:an?|the) /, '');
}

// Promise: a link between two entries is written once, on one of them.

interface WrittenLink {
  file: EntryFile;
  from: string;
  to: string;
  verb: string;
  index: number;
}

export const linksWrittenOnce: Rule = ({ files }) => {
  const known = new Map<string, WrittenLink>();
  return files
    .filter(isEntry)
    .flatMap(linksOf)
    .flatMap((link) => {
      const same = known.has(`${link.from} ${link.verb} ${link.to}`);
      // Two entries that came after each other contradict; that is reported as a circle.
      const back = link.verb === 'follows' ? undefined : known.get(`${link.to} ${link.verb} ${link.from}`);
      known.set(`${link.from} ${link.verb} ${link.to}`, link);
      if (same) return [repeated(link, 'The same link is already above in this file.')];
      if (back !== undefined && link.from !== link.to) {
        return [repeated(link, `This link is already written on the other side, in ${back.file.path}.`)];
      }
      return [];
    });
};

function repeated(link: WrittenLink, what: string): Finding {
  return toFinding('link-repeated', link.file.path, link.file.fields?.yaml.placeOfValue(['links', link.index, 'to']), {
    what,
    remedy: 'Keep one of the two, on the newer entry: the site adds the return link itself.',
    value: link.to,
  });
}

function linksOf(file: EntryFile): WrittenLink[] {
  const links: unknown = file.fields?.data?.['links'];
  if (!Array.isArray(links)) return [];
  const from = `${file.locus.collection}/${file.locus.id}`;
  return links.flatMap((link: unknown, index) => {
    if (!isGroup(link) || typeof link['to'] !== 'string' || typeof link['verb'] !== 'string') return [];
    return [{ file, from, to: link['to'], verb: link['verb'], index }];
  });
}
